import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';
import { rowsOf } from './rows-of.ts';
import { type TableShape, tableShapes } from './table-shape.ts';

/** What a table holds, told by one number: equal on any engine where the rows are equal. */
export interface TableHash {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 over the rows in the order of their key, hexadecimal. */
  readonly hash: string;
}

/** The hashes of every table of facts, by name. */
export async function hashTables(database: Kysely<Database>): Promise<TableHash[]> {
  const hashes: TableHash[] = [];
  const raw = database.withoutPlugins();
  for (const table of await tableShapes(raw)) hashes.push(await hashTable(raw, table));
  return hashes.toSorted((a, b) => (a.table < b.table ? -1 : 1));
}

/** The hash of a table. @param most of its first rows alone, so many of them. */
export async function hashTable(
  database: Kysely<Database>,
  table: TableShape,
  most = Infinity,
): Promise<TableHash> {
  const columns = table.columns.toSorted();
  const hash = createHash('sha256').update(JSON.stringify(columns));
  let count = 0;
  for await (const batch of rowsOf(database, table)) {
    const rows = batch.slice(0, most - count);
    for (const row of rows) hash.update(JSON.stringify(columns.map((column) => row[column])));
    count += rows.length;
    if (count === most) break;
  }
  return { table: table.name, rows: count, hash: hash.digest('hex') };
}

/** The names of tables that two databases do not hold alike. */
export function differingTables(a: readonly TableHash[], b: readonly TableHash[]): string[] {
  const names = new Set([...a, ...b].map(({ table }) => table));
  const hashOf = (all: readonly TableHash[], name: string): string | undefined =>
    all.find(({ table }) => table === name)?.hash;
  return [...names].filter((name) => hashOf(a, name) !== hashOf(b, name));
}
