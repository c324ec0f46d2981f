import { DomainSchema, hostOf } from '@second-opinion/core';
import * as v from 'valibot';
import type { Findings } from '../../register/findings.ts';
import type { ImportedInstitution, RegisterFacts } from '../../register/imported.ts';
import type { JsonEntry } from '../reading/json-entries.ts';
import { institutionReader } from './read-institutions.ts';

const REGISTER: RegisterFacts = {
  key: 'ror',
  title: 'Research Organization Registry',
  publisher: 'Research Organization Registry',
  url: 'https://ror.org/',
  licence: 'CC0 1.0',
  asOf: null,
  scheme: null,
};

const RecordSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^https:\/\/ror\.org\/0[a-z0-9]{8}$/)),
  status: v.picklist(['active', 'inactive', 'withdrawn']),
  names: v.array(v.object({ value: v.string(), types: v.array(v.string()) })),
  domains: v.optional(v.array(v.string()), []),
  links: v.optional(v.array(v.object({ type: v.string(), value: v.string() })), []),
  locations: v.array(
    v.object({
      geonames_details: v.object({ country_code: v.string(), name: v.nullable(v.string()) }),
    }),
  ),
  types: v.array(v.string()),
});

type RorRecord = v.InferOutput<typeof RecordSchema>;

/** Reads records of the Research Organization Registry, schema 2: a list, or a record a line, also packed with gzip. */
export const readRor = institutionReader(REGISTER, toInstitution);

function toInstitution({ line, value }: JsonEntry, findings: Findings): ImportedInstitution | null {
  const leaveOut = (reason: string, subject: string): null => {
    findings.note({ kind: 'LEFT_OUT', line, reason, subject });
    return null;
  };
  const read = v.safeParse(RecordSchema, value);
  if (!read.success) {
    const [issue] = read.issues;
    const place = v.getDotPath(issue) ?? 'the record';
    return leaveOut('no record of schema 2', `${place}: ${issue.message}`);
  }
  const { id, status, types } = read.output;
  const name = displayName(read.output);
  const subject = `${id} ${name}`;
  if (status !== 'active') return leaveOut(`the registry calls it ${status}`, subject);
  if (!types.includes('education')) return leaveOut('it is no place of education', subject);
  const website = read.output.links.find(({ type }) => type === 'website')?.value ?? null;
  const place = read.output.locations[0]?.geonames_details;
  return {
    line,
    code: id,
    name,
    aliases: [...new Set(read.output.names.map((one) => one.value))].filter((one) => one !== name),
    country: place?.country_code ?? null,
    city: place?.name ?? null,
    website,
    domains: domainsOf(read.output.domains, website),
    ror: id,
  };
}

function displayName({ id, names }: RorRecord): string {
  return (names.find(({ types }) => types.includes('ror_display')) ?? names[0])?.value ?? id;
}

function domainsOf(domains: readonly string[], website: string | null): string[] {
  const host = website === null ? null : hostOf(website)?.replace(/^www\./, '');
  const all = [...domains.map((domain) => domain.toLowerCase()), ...(host == null ? [] : [host])];
  return [...new Set(all)].filter((domain) => v.is(DomainSchema, domain));
}
