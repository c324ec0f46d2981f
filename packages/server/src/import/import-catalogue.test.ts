import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCatalogueFile } from '@second-opinion/catalogue';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findCatalogue } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { TODAY } from '../testing/today.ts';
import type { Finding } from '../register/findings.ts';
import { type CatalogueReport, importCatalogue } from './import-catalogue.ts';
import { CatalogueFaults, loadFiles } from './load.ts';

let database: Kysely<Database>;
let folder: string;
beforeEach(async () => {
  ({ database } = await openTestDatabase());
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-files-'));
});
afterEach(async () => {
  await database.destroy();
  await rm(folder, { recursive: true, force: true });
});

/** The file of an institution with one program of so many months. */
async function write(id: string, months: number, award = 'MMed'): Promise<void> {
  const source = {
    url: `https://www.${id}.edu/page`,
    title: 'Handbook',
    publisher: id,
    kind: 'OFFICIAL_PAGE',
    archivedCopy: false,
    read: '2026-11-01',
    asOf: '2026',
  };
  const value = { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months };
  const content = {
    institution: {
      id,
      name: `University of ${id}`,
      aliases: [],
      country: 'AU',
      city: null,
      website: null,
      domains: [`${id}.edu`],
    },
    sources: { s1: source },
    programs: [
      {
        id: `${id}-psychiatry`,
        name: 'Master of Medicine (Psychiatry)',
        award,
        specialties: ['psychiatry'],
        status: 'ACTIVE',
        pages: [`https://www.${id}.edu/psychiatry`],
        claims: [{ attribute: 'duration', value, source: 's1' }],
      },
    ],
  };
  await writeFile(join(folder, `${id}.json`), writeCatalogueFile(content));
}

function bring(dryRun = false, found: Finding[] = []): Promise<CatalogueReport> {
  return importCatalogue(database, folder, {
    dryRun,
    today: TODAY,
    onEach: (entry) => found.push(entry),
  });
}

const slugs = async (): Promise<string[]> =>
  (await database.selectFrom('program').select('slug').orderBy('slug').execute()).map(
    ({ slug }) => slug,
  );

describe('a folder of institution files', () => {
  test('takes the place of the catalogue, and says what is another one now', async () => {
    await write('alpha', 30);
    const report = await bring();
    expect(report).toMatchObject({ institutions: 1, programs: 1, revision: 2 });
    expect(report.changed).toMatchObject({
      added: [],
      changed: ['alpha-psychiatry'],
      removed: [
        'alpha-paediatrics',
        'beta-psychiatry',
        'beta-surgery',
        'gamma-mmed',
        'gamma-psychiatry',
      ],
    });
    expect(report.claims).toEqual({ standing: 1, added: 1, ended: 12 });
    const told = report.changes.find(({ slug }) => slug === 'alpha-psychiatry');
    expect(told?.sentences[0]).toMatch(/^Duration, full-time: 2.5 years/);
    expect(await slugs()).toEqual(['alpha-psychiatry']);
  });

  test('is only tried in a dry run', async () => {
    await write('alpha', 30);
    const before = await slugs();
    const report = await bring(true);
    expect([report.dryRun, report.claims.added]).toEqual([true, 1]);
    expect(await slugs()).toEqual(before);
    expect((await findCatalogue(database))?.revision).toBe(1);
  });

  test('changes nothing the second time', async () => {
    await write('alpha', 30);
    await bring();
    const again = await bring();
    expect(again).toMatchObject({ revision: null, changed: { changed: [] }, changes: [] });
    expect((await findCatalogue(database))?.revision).toBe(2);
  });

  test('stays where a start finds the files that come along', async () => {
    await write('alpha', 30);
    await bring();
    expect(await loadFiles(database)).toEqual({ kind: 'IMPORTED' });
    expect(await loadFiles(database, undefined, folder)).toEqual({ kind: 'UNCHANGED' });
  });

  test('is refused whole where a file is cut off, and every error is reported with its line', async () => {
    await write('alpha', 30);
    await writeFile(join(folder, 'beta.json'), '{ "institution": {\n  "id": "be');
    const before = await slugs();
    const found: Finding[] = [];
    await expect(bring(false, found)).rejects.toThrow(CatalogueFaults);
    expect(found).toMatchObject([{ kind: 'LEFT_OUT', line: 2, reason: 'json' }]);
    expect(found[0]?.subject).toContain('beta.json');
    expect(await slugs()).toEqual(before);
  });

  test('comes in with a warning reported', async () => {
    await write('alpha', 30);
    await write('beta', 30, 'MMED');
    const report = await bring();
    expect(report.findings).toMatchObject([{ kind: 'REMARK', reason: 'award-spelling' }]);
    expect(await slugs()).toEqual(['alpha-psychiatry', 'beta-psychiatry']);
  });
});
