import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { institution, program } from '../testing/small-catalogue.ts';
import { TODAY } from '../testing/today.ts';
import { createPostgresDatabase } from '../testing/postgres-cluster.ts';
import { TESTED_ENGINE, emptyTestAddress, postgresForTests } from '../testing/test-database.ts';
import { tableShapes } from './copy/table-shape.ts';
import { columnTypes } from './migrations/column-types.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { appliedMigrations, migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { replaceCatalogue } from './queries/replace-catalogue.ts';
import type { Database } from './tables.ts';

/** The migration since which PostgreSQL keeps lists of common words. */
const LISTS = '0012-lists-of-words';

let database: Kysely<Database>;
beforeEach(async () => {
  database = openDatabase(await emptyTestAddress());
});
afterEach(() => database.destroy());

describe('migrate', () => {
  test('makes every migration, and none of them twice', async () => {
    await migrate(database);
    expect(await appliedMigrations(database)).toEqual(Object.keys(MIGRATIONS));
    await migrate(database);
    expect(await appliedMigrations(database)).toHaveLength(Object.keys(MIGRATIONS).length);
  });

  test('leaves a database as it was where a migration fails halfway, and says which and why', async () => {
    await migrate(database);
    const failing = {
      ...MIGRATIONS,
      '9998-made': {
        up: (half: Kysely<unknown>) =>
          half.schema.createTable('made').addColumn('name', columnTypes(half).text).execute(),
      },
      '9999-broken': {
        up: async (half: Kysely<unknown>) => {
          await sql`update catalogue set digest = 'broken'`.execute(half);
          await sql`select * from nowhere`.execute(half);
        },
      },
    };
    await expect(migrate(database, failing)).rejects.toThrow(
      /9999-broken failed \(.*nowhere.*\)\. It is as it was\./,
    );
    const tables = await database.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('made');
    expect(await appliedMigrations(database)).toEqual(Object.keys(MIGRATIONS));
    await migrate(database);
  });

  test('refuses a database that a newer version has written', async () => {
    const newer = { ...MIGRATIONS, '9999-newer': { up: () => Promise.resolve() } };
    await migrate(database, newer);
    await expect(migrate(database)).rejects.toThrow('newer version (it has 9999-newer)');
  });
});

// SQLite in memory has one process; two on a file are met by the tests of `serve`.
describe.runIf(TESTED_ENGINE === 'postgres')('migrate on PostgreSQL', () => {
  test('is done once by processes that start at the same time', async () => {
    const url = await createPostgresDatabase(postgresForTests().url);
    const opened = Array.from({ length: 4 }, () => openDatabase({ engine: 'postgres', url }));
    await Promise.all(opened.map((one) => migrate(one)));
    const [first] = opened;
    expect(await appliedMigrations(first!)).toEqual(Object.keys(MIGRATIONS));
    await Promise.all(opened.map((one) => one.destroy()));
  });

  test('fills the lists of common words from a catalogue that an older version loaded', async () => {
    await migrate(database);
    const programs = Array.from({ length: 70 }, (_none, place) => program('alpha', `a-${place}`));
    await replaceCatalogue(database, [institution('alpha', programs)], 'digest', undefined, TODAY);
    const lists = sql<{ word: string }>`select word from search_list order by word`;
    const before = (await lists.execute(database)).rows;
    expect(before).not.toEqual([]);
    await sql`drop table search_list`.execute(database);
    await sql`delete from kysely_migration where name >= ${LISTS}`.execute(database);
    // What came after it is there already.
    const later = Object.keys(MIGRATIONS).filter((name) => name > LISTS);
    const done = Object.fromEntries(later.map((name) => [name, { up: () => Promise.resolve() }]));
    await migrate(database, { ...MIGRATIONS, ...done });
    expect((await lists.execute(database)).rows).toEqual(before);
  });

  test('makes the tables, columns and keys that it makes on SQLite', async () => {
    const sqlite = openDatabase({ engine: 'sqlite', file: ':memory:' });
    await migrate(sqlite);
    const shapes = await tableShapes(database.withoutPlugins());
    expect(shapes.map(inOrderOfNames).toSorted(byName)).toEqual(
      (await tableShapes(sqlite.withoutPlugins())).map(inOrderOfNames).toSorted(byName),
    );
    expect(shapes.length).toBeGreaterThan(8);
    await sqlite.destroy();
  });

  test('orders all text by code points, and holds every whole number that JavaScript does', async () => {
    const { rows } = await sql<{ column: string }>`
      select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = current_schema() and table_name not like 'kysely\\_%'
      and table_name not in ('program_words', 'search_word', 'search_list')
      and not (data_type = 'bigint' or (data_type = 'text' and collation_name = 'C'))`.execute(
      database,
    );
    expect(rows).toEqual([]);
  });

  test('says who can install what a search needs where the role may not', async () => {
    const url = new URL(await createPostgresDatabase(postgresForTests().url));
    const admin = openDatabase({ engine: 'postgres', url: url.href });
    await sql`create role reader login`.execute(admin);
    await sql`grant create on schema public to reader`.execute(admin);
    await admin.destroy();
    url.username = 'reader';
    const limited = openDatabase({ engine: 'postgres', url: url.href });
    await expect(migrate(limited)).rejects.toThrow(
      /pg_trgm.*permission denied.*let the owner of the database run "create extension pg_trgm"/,
    );
    await limited.destroy();
  });
});

function inOrderOfNames<Shape extends { columns: readonly string[] }>(shape: Shape): Shape {
  return { ...shape, columns: shape.columns.toSorted() };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
