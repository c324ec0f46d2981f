import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSnapshot } from '../database/copy/write-snapshot.ts';
import { openDatabase } from '../database/open.ts';
import type { Database } from '../database/tables.ts';
import { readJsonLd } from '../import/json-ld/read-json-ld.ts';
import { importContent, importedClaims } from '../testing/import-for-test.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { TODAY } from '../testing/today.ts';
import { programsAsJsonLd } from './programs-json-ld.ts';

let database: Kysely<Database>;
beforeEach(async () => {
  ({ database } = await openTestDatabase());
});
afterEach(() => database.destroy());

test('linked data is one document that the importer reads back', async () => {
  let text = '';
  const at = { publicUrl: 'https://example.org', today: TODAY };
  for await (const piece of programsAsJsonLd(database, at)) text += piece;
  expect(text).toContain('"license":"https://creativecommons.org/publicdomain/zero/1.0/"');
  const report = await importContent(database, readJsonLd, 'p.jsonld', text, { asOf: '2026' });
  expect(report.tables[0]?.rows).toBe(6);
  expect(await importedClaims(database, 'alpha-psychiatry')).toEqual([
    [
      'duration',
      { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 24 },
      'json-ld/example.org/2026',
    ],
  ]);
});

test('a snapshot holds the catalogue with its licence, and nothing of the host’s own', async () => {
  const token = { id: 'x', name: 'x', scopes: '', hash: 'x', createdAt: TODAY };
  await database
    .insertInto('token')
    .values({ ...token, expiresAt: null, revokedAt: null, lastUsedAt: null })
    .execute();
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-snapshot-'));
  const file = join(folder, 'catalogue.sqlite');
  await writeSnapshot(database, file, { licence: 'CC0-1.0' });
  const snapshot = openDatabase({ engine: 'sqlite', file, readOnly: true });
  const slugs = await snapshot.selectFrom('program').orderBy('slug').select('slug').execute();
  const about = await snapshot
    .withTables<{ about: { name: string; value: string } }>()
    .selectFrom('about')
    .selectAll()
    .execute();
  const tokens = await snapshot.selectFrom('token').select('id').execute();
  await snapshot.destroy();
  expect([slugs.length, tokens.length]).toEqual([6, 0]);
  expect(about).toEqual([{ name: 'licence', value: 'CC0-1.0' }]);
  expect(existsSync(`${file}-wal`)).toBe(false);
  await rm(folder, { recursive: true });
});
