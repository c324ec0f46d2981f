import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/tables.ts';
import { findingsOf, importContent } from '../../testing/import-for-test.ts';
import { institution } from '../../testing/small-catalogue.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { TODAY } from '../../testing/today.ts';
import { importRegister } from '../import-register.ts';
import { readDomains } from './read-domains.ts';
import { readRor } from './read-ror.ts';

const ROR = { alpha: 'https://ror.org/0000000a1', beta: 'https://ror.org/0000000b2' };

let database: Kysely<Database>;
beforeEach(async () => {
  ({ database } = await openTestDatabase([
    institution('alpha', [], { ror: ROR.alpha }),
    institution('beta', []),
    institution('twin', [], { domains: ['beta.edu', 'twin.edu'] }),
    institution('gamma', []),
    institution('delta', []),
  ]));
});
afterEach(() => database.destroy());

const known = () =>
  database
    .selectFrom('registerInstitution')
    .orderBy('line')
    .select(['name', 'institutionSlug', 'knownBy'])
    .execute();

const university = (name: string, domains: readonly string[], country = 'AU') => ({
  name,
  domains,
  web_pages: [],
  country: 'Australia',
  alpha_two_code: country,
});

describe('an import of the list of domains', () => {
  test('tells institutions by domain, never by a name alone, and puts what is doubtful to review', async () => {
    const report = await importContent(
      database,
      readDomains,
      'domains.json',
      JSON.stringify([
        university('Alpha', ['student.alpha.edu', 'alpha.org']),
        university('The University of Gamma', ['elsewhere.edu']),
        university('Twins', ['beta.edu']),
        university('Abroad', ['delta.edu'], 'NZ'),
        university('Nobody', ['nobody.edu']),
      ]),
    );
    expect(await known()).toEqual([
      { name: 'Alpha', institutionSlug: 'alpha', knownBy: 'DOMAIN' },
      { name: 'The University of Gamma', institutionSlug: null, knownBy: null },
      { name: 'Twins', institutionSlug: null, knownBy: null },
      { name: 'Abroad', institutionSlug: null, knownBy: null },
      { name: 'Nobody', institutionSlug: null, knownBy: null },
    ]);
    expect(report.review.map(({ kind, line, candidates }) => [kind, line, candidates])).toEqual([
      ['INSTITUTION_DOMAIN', 1, ['alpha']],
      ['INSTITUTION_BY_NAME', 2, ['gamma']],
      ['INSTITUTION_AMBIGUOUS', 3, ['beta', 'twin']],
      ['INSTITUTION_AMBIGUOUS', 4, ['delta']],
    ]);
    expect(report.review[0]?.proposal).toContain('alpha.org');
    expect(report.review[0]?.proposal).not.toContain('student');
  });

  test('leaves out, by entry, what is no university', async () => {
    const list = [
      { name: 'x' },
      university('No domain', ['not a domain']),
      university('A', ['a.edu']),
    ];
    const report = await importContent(database, readDomains, 'd.json', JSON.stringify(list));
    expect(findingsOf(report)).toEqual([
      ['no university, which has a name, a country of two letters and a list of domains', [1]],
      ['a domain is none', [2]],
      ['it has no domain', [2]],
    ]);
  });

  test.each([
    ['that is cut off', '[{"name":"A","domains":["a.edu"],"alpha_two_code":"AU"},{"name":"B'],
    ['that is no JSON', 'name,domains\n'],
  ])('takes nothing of a file %s', async (_what, content) => {
    const run = importContent(database, readDomains, 'd.json', content);
    await expect(run).rejects.toThrow('this is no JSON, or it is cut off');
    expect(await known()).toEqual([]);
  });
});

const record = (id: string, name: string, more: object = {}) => ({
  id,
  status: 'active',
  types: ['education'],
  names: [{ value: name, types: ['ror_display'], lang: 'en' }],
  domains: [],
  links: [],
  locations: [{ geonames_details: { country_code: 'AU', name: 'Sydney' } }],
  ...more,
});

describe('an import of ROR', () => {
  test('goes by the ROR id before the domain, and proposes ids that the catalogue lacks', async () => {
    const records = [
      record(ROR.alpha, 'Renamed', { domains: ['gamma.edu'] }),
      record(ROR.beta, 'Gamma', { links: [{ type: 'website', value: 'https://www.gamma.edu/' }] }),
      record('https://ror.org/0000000c3', 'Other Alpha', { domains: ['alpha.edu'] }),
      record('https://ror.org/0000000d4', 'Gone', { status: 'withdrawn' }),
      { id: 'no' },
    ];
    const lines = records.map((one) => JSON.stringify(one)).join('\n');
    const report = await importContent(database, readRor, 'ror.jsonl.gz', gzipSync(lines));
    expect(await known()).toEqual([
      { name: 'Renamed', institutionSlug: 'alpha', knownBy: 'ROR' },
      { name: 'Gamma', institutionSlug: 'gamma', knownBy: 'DOMAIN' },
      { name: 'Other Alpha', institutionSlug: null, knownBy: null },
    ]);
    expect(report.review.map(({ kind, candidates }) => [kind, candidates])).toEqual([
      ['INSTITUTION_DOMAIN', ['alpha']],
      ['INSTITUTION_ROR', ['gamma']],
      ['INSTITUTION_AMBIGUOUS', ['alpha']],
    ]);
    expect(findingsOf(report)).toEqual([
      ['the registry calls it withdrawn', [4]],
      ['no record of schema 2', [5]],
    ]);
  });
});

const REAL = new URL('../../../../../../shared/data/', import.meta.url);

describe.runIf(existsSync(REAL))('the real lists (skipped without ../shared/data)', () => {
  const real = (path: string) => new URL(path, REAL).pathname;
  const options = { dryRun: false, today: TODAY };

  test('come in whole', { timeout: 60_000 }, async () => {
    const domains = await importRegister(
      database,
      readDomains,
      real('domains/world_universities_and_domains.json'),
      options,
    );
    expect(domains.tables[0]?.rows).toBe(10_251);
    expect(domains.findings).toEqual([]);
    const ror = await importRegister(
      database,
      readRor,
      real('ror/ror_v2_education_latest.jsonl.gz'),
      options,
    );
    expect(ror.tables[0]?.rows).toBe(4_337);
    expect(ror.findings.map(({ reason, count }) => [reason, count])).toEqual([
      ['the registry calls it inactive', 100],
      ['the registry calls it withdrawn', 33],
    ]);
  });
});
