import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOGUE_FOLDER } from '@second-opinion/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { findCatalogue } from '../database/queries/catalogue.ts';
import { TESTED_ENGINE, emptyTestAddress } from '../testing/test-database.ts';
import { loadFiles } from './load.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-load-'));
  const files = (await readdir(CATALOGUE_FOLDER)).filter((name) => name.endsWith('.json'));
  const [file] = files.toSorted();
  await copyFile(join(CATALOGUE_FOLDER, file!), join(folder, file!));
});
afterAll(() => rm(folder, { recursive: true }));

// SQLite's driver waits for another writer without giving way to it, so that there it takes two processes.
describe.runIf(TESTED_ENGINE === 'postgres')('the catalogue', { timeout: 60_000 }, () => {
  test('is loaded once by servers that start at the same time', async () => {
    const address = await emptyTestAddress();
    const opened = Array.from({ length: 3 }, () => openDatabase(address));
    for (const one of opened) await migrate(one);
    const outcomes = await Promise.all(opened.map((one) => loadFiles(one, undefined, folder)));
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['LOADED', 'UNCHANGED', 'UNCHANGED']);
    expect(await findCatalogue(opened[0]!)).toMatchObject({ revision: 1 });
    await Promise.all(opened.map((one) => one.destroy()));
  });
});

test('files that are there already are not loaded again', { timeout: 60_000 }, async () => {
  const database = openDatabase(await emptyTestAddress());
  await migrate(database);
  expect(await loadFiles(database, undefined, folder)).toMatchObject({ kind: 'LOADED' });
  expect(await loadFiles(database, undefined, folder)).toEqual({ kind: 'UNCHANGED' });
  expect(await findCatalogue(database)).toMatchObject({ revision: 1 });
  await database.destroy();
});
