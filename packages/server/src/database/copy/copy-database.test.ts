import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TESTED_ENGINE, emptyTestAddress, openTestDatabase } from '../../testing/test-database.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open.ts';
import { readSearch } from '../search/match.ts';
import { searchOn } from '../search/search-index.ts';
import { createSearchStore } from '../search/search-store.ts';
import type { Database } from '../tables.ts';
import { copyDatabase } from './copy-database.ts';
import { hashTables } from './table-hash.ts';

let from: Kysely<Database>;
beforeAll(async () => {
  from = (await openTestDatabase()).database;
});
afterAll(() => from.destroy());

/** An empty database of this version: of the engine of this run, or a file of SQLite. */
async function empty(engine: 'sqlite' | 'tested'): Promise<Kysely<Database>> {
  const database = openDatabase(
    engine === 'sqlite' ? { engine, file: ':memory:' } : await emptyTestAddress(),
  );
  await migrate(database);
  return database;
}

describe(`copying from ${TESTED_ENGINE}`, () => {
  test('brings every row to SQLite, and back again, to be found by its words', async () => {
    const [there, back] = [await empty('sqlite'), await empty('tested')];
    const outcome = await copyDatabase(from, there);
    expect(outcome.kind).toBe('COPIED');
    expect(await copyDatabase(there, back)).toEqual(outcome);
    expect(await hashTables(back)).toEqual(await hashTables(from));
    for (const database of [from, there, back]) {
      const match = await readSearch(database, 'surgery beta');
      expect(match).not.toBeNull();
      const source = { database, store: createSearchStore() };
      expect(await searchOn(database).findAllHits(source, match!, 9)).toEqual([4]);
    }
    await Promise.all([there.destroy(), back.destroy()]);
  });

  test('goes on where an earlier copy was broken off, and numbers on from there', async () => {
    const there = await empty('tested');
    await expect(
      copyDatabase(from, there, (table) => {
        if (table === 'claim') throw new Error('broken off');
      }),
    ).rejects.toThrow('broken off');
    expect((await copyDatabase(from, there)).kind).toBe('COPIED');
    const made = await there
      .insertInto('institution')
      .values({ slug: 'new', name: 'New', aliases: '[]', country: 'SG', region: 'Asia' })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(made.id).toBeGreaterThan(1);
    await there.destroy();
  });

  test('writes nothing where other rows are, and names their tables', async () => {
    const there = await empty('tested');
    await there
      .insertInto('institution')
      .values({ slug: 'other', name: 'Other', aliases: '[]', country: 'SG', region: 'Asia' })
      .execute();
    const before = await hashTables(there);
    const outcome = await copyDatabase(from, there);
    expect(outcome).toEqual({ kind: 'OCCUPIED', tables: ['institution'] });
    expect(await hashTables(there)).toEqual(before);
    await there.destroy();
  });

  test('writes nothing where a row that was copied has changed, or there is one more', async () => {
    const there = await empty('tested');
    await copyDatabase(from, there);
    await there.updateTable('program').set({ name: 'Another' }).execute();
    await there
      .insertInto('institution')
      .values({ slug: 'new', name: 'New', aliases: '[]', country: 'SG', region: 'Asia' })
      .execute();
    const outcome = await copyDatabase(from, there);
    expect(outcome).toEqual({ kind: 'OCCUPIED', tables: ['institution', 'program'] });
    await there.destroy();
  });

  test('names the tables that are not alike in the end', async () => {
    const there = await empty('tested');
    await sql`alter table program add column more text`.execute(there);
    expect(await copyDatabase(from, there)).toEqual({ kind: 'DIFFERENT', tables: ['program'] });
    await there.destroy();
  });

  test('from a database of another version is refused', async () => {
    const there = await empty('tested');
    await sql`delete from kysely_migration where name like '0005%'`.execute(there);
    await expect(copyDatabase(there, from)).rejects.toThrow('another version (it lacks 0005-');
    await there.destroy();
  });
});
