import { DomainSchema } from '@second-opinion/core';
import * as v from 'valibot';
import type { Findings } from '../../register/findings.ts';
import type { ImportedInstitution, RegisterFacts } from '../../register/imported.ts';
import type { JsonEntry } from '../reading/json-entries.ts';
import { institutionReader } from './read-institutions.ts';
import { plainName } from '../../register/identity.ts';

const REGISTER: RegisterFacts = {
  key: 'world-universities',
  title: 'World universities and their domains',
  publisher: 'Hipo',
  url: 'https://github.com/Hipo/university-domains-list',
  licence: 'MIT',
  asOf: null,
  scheme: null,
};

const EntrySchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  alpha_two_code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  domains: v.array(v.string()),
  web_pages: v.optional(v.array(v.string()), []),
});

/** Reads Hipo's list of universities and domains (`world_universities_and_domains.json`). */
export const readDomains = institutionReader(REGISTER, toInstitution);

function toInstitution({ line, value }: JsonEntry, findings: Findings): ImportedInstitution | null {
  const read = v.safeParse(EntrySchema, value);
  if (!read.success) {
    const reason =
      'no university, which has a name, a country of two letters and a list of domains';
    findings.note({ kind: 'LEFT_OUT', line, reason, subject: JSON.stringify(value).slice(0, 160) });
    return null;
  }
  const { name, alpha_two_code: country, web_pages: pages } = read.output;
  const given = read.output.domains.map((domain) => domain.trim().toLowerCase());
  const domains = [...new Set(given.filter((domain) => isDomain(domain)))];
  for (const wrong of given.filter((domain) => !isDomain(domain))) {
    findings.note({
      kind: 'REMARK',
      line,
      reason: 'a domain is none',
      subject: `${name}: ${wrong}`,
    });
  }
  if (domains.length === 0) {
    findings.note({ kind: 'LEFT_OUT', line, reason: 'it has no domain', subject: name });
    return null;
  }
  return {
    line,
    // The list has no ids, and its names are not its own: what cannot be two universities is all of this.
    code: [country, ...domains.slice(0, 1), plainName(name)].join(' '),
    name,
    aliases: [],
    country,
    city: null,
    website: pages[0] ?? null,
    domains,
    ror: null,
  };
}

function isDomain(text: string): boolean {
  return v.is(DomainSchema, text);
}
