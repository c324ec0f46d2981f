import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables.ts';
import { DatabaseError } from '../database-error.ts';
import { engineOf } from '../engine.ts';
import { appliedMigrations } from '../migrate.ts';
import { refillSearch } from '../search/refill.ts';
import { type Row, lastKey, rowsOf } from './rows-of.ts';
import { differingTables, hashTable, hashTables } from './table-hash.ts';
import { type TableShape, tableShapes } from './table-shape.ts';

/** Called after each batch with its table, how many rows of all tables are in, and how many there are. */
export type CopyProgress = (table: string, done: number, total: number) => void;

/**
 * What a copy came to: how many rows are there now, which tables held other rows before (then nothing was written), or which are not
 * alike after it.
 */
export type CopyOutcome =
  | { readonly kind: 'COPIED'; readonly rows: number }
  | { readonly kind: 'OCCUPIED'; readonly tables: readonly string[] }
  | { readonly kind: 'DIFFERENT'; readonly tables: readonly string[] };

/**
 * Copies every row from one database into another of the same migrations, on whatever engine, table after table in
 * order of keys, and makes the index of words anew there. What an earlier copy brought is left, so that one that was broken
 * off goes on; where anything else is there nothing is written. The hashes at the end cover all rows. Nobody should write to
 * either meanwhile.
 * @throws DatabaseError where they are not of the same version.
 */
export async function copyDatabase(
  from: Kysely<Database>,
  to: Kysely<Database>,
  onProgress?: CopyProgress,
): Promise<CopyOutcome> {
  await refuseUnlike(from, to);
  const [source, target] = [from.withoutPlugins(), to.withoutPlugins()];
  const tables = await tableShapes(source);
  const occupied = await holdingOthers(source, target, tables);
  if (occupied.length > 0) return { kind: 'OCCUPIED', tables: occupied };
  const total = await countRows(source, tables);
  let done = await countRows(target, tables);
  for (const table of tables) {
    for await (const rows of rowsOf(source, table, await lastKey(target, table))) {
      await insertRows(target, table, rows);
      done += rows.length;
      onProgress?.(table.name, done, total);
    }
    await numberOn(target, table);
  }
  await indexWords(to);
  const [given, taken] = [await hashTables(from), await hashTables(to)];
  const different = differingTables(given, taken);
  return different.length > 0
    ? { kind: 'DIFFERENT', tables: different }
    : { kind: 'COPIED', rows: taken.reduce((sum, { rows }) => sum + rows, 0) };
}

async function refuseUnlike(from: Kysely<Database>, to: Kysely<Database>): Promise<void> {
  const [given, taken] = [await appliedMigrations(from), await appliedMigrations(to)];
  const missing = taken.find((name) => !given.includes(name));
  if (given.length === taken.length && missing === undefined) return;
  throw new DatabaseError(
    `The database to copy from is of another version${missing === undefined ? '' : ` (it lacks ${missing})`}: run this version on it once, and copy then.`,
  );
}

/** The tables that hold in the target what an earlier copy of the source cannot have brought. */
async function holdingOthers(
  source: Kysely<Database>,
  target: Kysely<Database>,
  tables: readonly TableShape[],
): Promise<string[]> {
  const names: string[] = [];
  for (const table of tables) {
    const there = await hashTable(target, table);
    if (there.rows === 0) continue;
    const first = await hashTable(source, table, there.rows);
    if (first.hash !== there.hash) names.push(table.name);
  }
  return names;
}

async function countRows(
  database: Kysely<Database>,
  tables: readonly TableShape[],
): Promise<number> {
  let rows = 0;
  for (const { name } of tables) {
    const counted = await sql<{
      count: number;
    }>`select count(*) as count from ${sql.table(name)}`.execute(database);
    rows += counted.rows[0]?.count ?? 0;
  }
  return rows;
}

/** All at once, so that nobody searches half an index. */
async function indexWords(to: Kysely<Database>): Promise<void> {
  if (to.isTransaction) return refillSearch(to);
  return to.transaction().execute(refillSearch);
}

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const VALUE_LIMIT = 30_000;

/** Writes rows of a table as they were read, in as many statements as they need. */
export async function insertRows(
  to: Kysely<Database>,
  { name, columns }: TableShape,
  rows: readonly Row[],
): Promise<void> {
  const size = Math.max(1, Math.floor(VALUE_LIMIT / columns.length));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  for (let start = 0; start < rows.length; start += size) {
    const values = rows
      .slice(start, start + size)
      .map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`insert into ${sql.table(name)} (${names}) values ${sql.join(values)}`.execute(to);
  }
}

/** PostgreSQL counts ids on its own: after ids were given, its count has to follow them. */
async function numberOn(to: Kysely<Database>, { name, columns }: TableShape): Promise<void> {
  if (engineOf(to) !== 'postgres' || !columns.includes('id')) return;
  const counted = await sql<{ sequence: string | null }>`
    select pg_get_serial_sequence(${name}, 'id') as sequence`.execute(to);
  const sequence = counted.rows[0]?.sequence ?? null;
  // Tables whose ids are text count nothing.
  if (sequence === null) return;
  await sql`select setval(${sequence}, greatest((select max(id) from ${sql.table(name)}), 1))`.execute(
    to,
  );
}
