import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPostgresDatabase } from '../testing/postgres-cluster.ts';
import { TESTED_ENGINE, openTestDatabase, postgresForTests } from '../testing/test-database.ts';
import type { DatabaseAddress } from '../config.ts';
import { SMALL_CATALOGUE } from '../testing/small-catalogue.ts';
import { TODAY } from '../testing/today.ts';
import { type TableShape, tableShapes } from './copy/table-shape.ts';
import { appliedMigrations, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { openDatabase } from './open.ts';
import { replaceCatalogue } from './queries/replace-catalogue.ts';
import { readSearch } from './search/match.ts';
import type { Database } from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** The tables of the first version, each after those that it points at. */
const FIRST_TABLES = [
  'catalogue',
  'institution',
  'institution_domain',
  'source',
  'program',
  'program_specialty',
  'program_address',
  'program_code',
  'claim',
  'program_card',
];

let old: Kysely<Database>;
let today: Kysely<Database>;
let shapes: readonly TableShape[];

/** A database as the first version left it: its tables alone, with a catalogue in them, at the seventh revision. */
beforeEach(async () => {
  ({ database: today } = await openTestDatabase());
  old = openDatabase(await emptyAddress());
  const [first] = Object.entries(MIGRATIONS);
  const provider = { getMigrations: () => Promise.resolve(Object.fromEntries([first!])) };
  const { error } = await new Migrator({ db: old, provider }).migrateToLatest();
  if (error !== undefined) throw new Error('the first migration failed', { cause: error });
  shapes = await tableShapes(old.withoutPlugins());
  for (const table of FIRST_TABLES) await copyRows(table);
  await sql`update catalogue set revision = 7`.execute(old);
  if (TESTED_ENGINE === 'sqlite') await leaveFirstIndex();
});
afterEach(async () => {
  await old.destroy();
  await today.destroy();
});

describe('a database of the first version', () => {
  test('is brought to the newest schema and keeps every row; only the catalogue’s hash is forgotten, so that it is loaded anew', async () => {
    const before = await Promise.all(FIRST_TABLES.map((table) => rowsOf(old, table)));
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    await migrate(old);
    expect(await appliedMigrations(old)).toEqual(Object.keys(MIGRATIONS));
    expect(await tableShapes(old.withoutPlugins())).toEqual(
      await tableShapes(today.withoutPlugins()),
    );
    const after = await Promise.all(FIRST_TABLES.map((table) => rowsOf(old, table)));
    expect(after[0]).toEqual(before[0]!.map((row) => ({ ...row, digest: '' })));
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  test('goes on from its revision, finds programs by words, and holds what changes since as history', async () => {
    await migrate(old);
    const [alpha, ...others] = SMALL_CATALOGUE;
    const [psychiatry, ...rest] = alpha!.programs;
    const changed = psychiatry!.claims.map((claim) =>
      claim.attribute === 'duration'
        ? {
            ...claim,
            id: `${claim.id}/later`,
            value: { studyMode: 'FULL_TIME' as const, minMonths: 48, maxMonths: 48 },
          }
        : claim,
    );
    const programs = [{ ...psychiatry!, claims: changed }, ...rest];
    const report = await replaceCatalogue(
      old,
      [{ ...alpha!, programs }, ...others],
      'new',
      undefined,
      TODAY,
    );
    expect(report.revision).toBe(8);
    const { rows } = await sql<{ value: string; endedRevision: number }>`
      select value, ended_revision from past_claim where program_slug = 'alpha-psychiatry'`.execute(
      old,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ endedRevision: 8 });
    expect(JSON.parse(rows[0]!.value)).toMatchObject({ minMonths: 24 });
    expect(await readSearch(old, 'psychiatry')).toEqual(await readSearch(today, 'psychiatry'));
  });
});

/** A database without any table: those that other tests begin with have today's. */
async function emptyAddress(): Promise<DatabaseAddress> {
  return TESTED_ENGINE === 'sqlite'
    ? { engine: 'sqlite', file: ':memory:' }
    : { engine: 'postgres', url: await createPostgresDatabase(postgresForTests().url) };
}

/** Copies what the first version knew of a table from a database of today. */
async function copyRows(table: string): Promise<void> {
  for (const row of await rowsOf(today, table)) {
    const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
    const values = sql.join(Object.values(row));
    await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(
      old.withoutPlugins(),
    );
  }
}

/** The rows of a table, with the columns that the first version had, in the order of their keys. */
async function rowsOf(database: Kysely<Database>, table: string): Promise<Row[]> {
  const shape = shapes.find(({ name }) => name === table)!;
  const columns = sql.join(shape.columns.map((column) => sql.ref(column)));
  const key = sql.join(shape.key.map((column) => sql.ref(column)));
  const { rows } = await sql<Row>`
    select ${columns} from ${sql.table(table)} order by ${key}`.execute(database.withoutPlugins());
  return rows;
}

/** The first version's index of words, which knew SQLite alone. */
async function leaveFirstIndex(): Promise<void> {
  await sql`create virtual table program_search using fts5(name, specialty, institution, award)`.execute(
    old,
  );
  await sql`insert into program_search (rowid, name) values (1, 'Master of Medicine')`.execute(old);
}
