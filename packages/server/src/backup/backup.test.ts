import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DatabaseAddress } from '../config.ts';
import { hashTables } from '../database/copy/table-hash.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { readSearch } from '../database/search/match.ts';
import { searchOn } from '../database/search/search-index.ts';
import { createSearchStore } from '../database/search/search-store.ts';
import type { Database } from '../database/tables.ts';
import { createPostgresDatabase } from '../testing/postgres-cluster.ts';
import { SMALL_CATALOGUE } from '../testing/small-catalogue.ts';
import { TESTED_ENGINE, postgresForTests } from '../testing/test-database.ts';
import { listBackups, manifestPath } from './backup-file.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { verifyBackup } from './verify-backup.ts';

const NOW = new Date('2026-11-22T10:00:00Z');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-backup-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function addressOf(engine: 'sqlite' | 'postgres', name: string): Promise<DatabaseAddress> {
  return engine === 'sqlite'
    ? { engine, file: join(folder, `${name}.sqlite`) }
    : { engine, url: await createPostgresDatabase(postgresForTests().url) };
}

async function fill(address: DatabaseAddress): Promise<Kysely<Database>> {
  const database = openDatabase(address);
  await migrate(database);
  await replaceCatalogue(database, SMALL_CATALOGUE, 'digest');
  return database;
}

/** A backup of a small database in a file. */
async function small(): Promise<string> {
  const address = await addressOf('sqlite', 'small');
  const database = await fill(address);
  const { file } = await makeBackup(address, join(folder, 'backups'), 3, NOW);
  await database.destroy();
  return file;
}

describe(`a backup of ${TESTED_ENGINE}`, () => {
  test('holds what the database held, and is restored to the same', async () => {
    const address = await addressOf(TESTED_ENGINE, 'first');
    const database = await fill(address);
    const held = await hashTables(database);
    const { file, rows } = await makeBackup(address, join(folder, 'backups'), 3, NOW);
    expect(rows).toBe(held.reduce((sum, table) => sum + table.rows, 0));
    await database.destroy();

    const other = await addressOf(TESTED_ENGINE, 'second');
    expect(await restoreBackup(file, other, false)).toEqual({ rows, before: null });
    const restored = openDatabase(other);
    expect(await hashTables(restored)).toEqual(held);
    await restored.destroy();
  });

  test('is never put over what is there unasked', async () => {
    const file = await small();
    const present = await addressOf(TESTED_ENGINE, 'present');
    const database = await fill(present);
    const held = await hashTables(database);
    await expect(restoreBackup(file, present, false)).rejects.toThrow(
      TESTED_ENGINE === 'sqlite' ? 'is there already' : 'holds rows already',
    );
    expect(await hashTables(database)).toEqual(held);
    await database.destroy();
  });
});

describe('a backup', () => {
  test('of either engine is restored to a file, to be found by its words', async () => {
    const address = await addressOf(TESTED_ENGINE, 'first');
    await (await fill(address)).destroy();
    const { file } = await makeBackup(address, join(folder, 'backups'), 3, NOW);
    const target = await addressOf('sqlite', 'target');
    await restoreBackup(file, target, false);
    const database = openDatabase(target);
    const match = await readSearch(database, 'surgery beta');
    const source = { database, store: createSearchStore() };
    expect(await searchOn(database).countHits(source, match!)).toBe(1);
    await database.destroy();
  });

  test('is not put in the place of a file that a server has open', async () => {
    const file = await small();
    const address = await addressOf('sqlite', 'small');
    const database = openDatabase(address);
    await database.selectFrom('program').select('id').execute();
    await expect(restoreBackup(file, address, true)).rejects.toThrow('is in use');
    await database.destroy();
  });

  test('puts the database that was there aside where that is asked for', async () => {
    const file = await small();
    const address = await addressOf('sqlite', 'small');
    const { before } = await restoreBackup(file, address, true);
    expect(await readdir(folder)).toContain(basename(before ?? ''));
  });

  test('leaves no more than are kept, the newest', async () => {
    const address = await addressOf('sqlite', 'small');
    const database = await fill(address);
    const backups = join(folder, 'backups');
    const made: string[] = [];
    for (const second of [1, 2, 3]) {
      const { file } = await makeBackup(
        address,
        backups,
        2,
        new Date(NOW.getTime() + second * 1_000),
      );
      made.push(file);
    }
    expect(await listBackups(backups)).toEqual([made[2], made[1]]);
    expect(await readdir(backups)).toHaveLength(4);
    await database.destroy();
  });

  test.each([
    ['a file cut off in the middle', (file: string) => truncate(file, 20_000), 'is damaged'],
    ['a file that is no database', (file: string) => writeFile(file, 'no database'), 'is damaged'],
    ['a missing manifest', (file: string) => rm(manifestPath(file)), 'cannot be read'],
    [
      'a manifest of something else',
      (file: string) => writeFile(manifestPath(file), '{}'),
      'is no manifest',
    ],
  ])('is refused with %s', async (_what, harm, message) => {
    const file = await small();
    await harm(file);
    await expect(verifyBackup(file)).rejects.toThrow(message);
  });

  test('is refused where its rows were changed, and the database stays as it was', async () => {
    const file = await small();
    const harmed = openDatabase({ engine: 'sqlite', file });
    await harmed.updateTable('program').set({ name: 'Forged' }).execute();
    await harmed.destroy();
    const target = await addressOf('sqlite', 'target');
    await expect(restoreBackup(file, target, true)).rejects.toThrow('program differ');
    expect(await readdir(folder)).not.toContain('target.sqlite');
  });

  test('of a newer version is refused', async () => {
    const file = await small();
    const newer = openDatabase({ engine: 'sqlite', file });
    await newer
      .withTables<{ kyselyMigration: { name: string; timestamp: string } }>()
      .insertInto('kyselyMigration')
      .values({ name: '9999-later', timestamp: '' })
      .execute();
    await newer.destroy();
    await expect(verifyBackup(file)).rejects.toThrow('newer version (it has 9999-later)');
  });

  test('is not changed by being verified', async () => {
    const file = await small();
    const bytes = await readFile(file);
    await verifyBackup(file);
    expect(await readFile(file)).toEqual(bytes);
    expect(await readdir(join(folder, 'backups'))).toHaveLength(2);
  });

  test('of a database that does not exist is refused and leaves nothing', async () => {
    const address = { engine: 'sqlite', file: join(folder, 'none.sqlite') } as const;
    const backups = join(folder, 'backups', 'of-nothing');
    await expect(makeBackup(address, backups, 3, NOW)).rejects.toThrow('There is no database');
    await expect(readdir(backups)).rejects.toThrow('ENOENT');
  });
});
