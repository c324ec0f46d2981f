/**
 * How a migration is written for both engines:
 *
 * - Types of columns come from `columnTypes`, never as the words 'text' and 'integer'; a column `id` that numbers its own
 *   rows comes from `withId`. The rest is Kysely's schema builder, or SQL that both engines read alike.
 * - Times and dates are text (ISO), truths are 0 or 1, lists are JSON in text: there are no other types.
 * - A default, a check or a new column is added with `alterTable().addColumn()`; SQLite can change no column that is there.
 * - What only one engine has (an index of words) is no migration: it is made in `search/`, and migrations may drop it.
 * - Every migration runs in one transaction with all that are due: one that fails leaves the database as it was.
 *
 * `migrate.test.ts` runs all migrations on both engines and fails where they differ in a table, a column or a key.
 */
import { type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import { engineOf } from '../engine.ts';

/** The two types of column that there are. */
export interface ColumnTypes {
  /**
   * Text that is ordered by code points. SQLite does so; PostgreSQL would sort by the language that its database was made
   * for, were it not told.
   */
  readonly text: 'text' | RawBuilder<unknown>;
  /** A whole number of 64 bits, of which a number of JavaScript holds 53: ids, counts, and money in minor units. */
  readonly whole: 'integer' | 'bigint';
}

/** The types of columns on the engine that a migration runs on. */
export function columnTypes(database: Kysely<unknown>): ColumnTypes {
  return engineOf(database) === 'postgres'
    ? { text: sql`text collate "C"`, whole: 'bigint' }
    : { text: 'text', whole: 'integer' };
}

/** A column `id` that numbers its rows: SQLite does so for every integer key, PostgreSQL has to be asked. */
export function withId<Table extends string>(
  table: CreateTableBuilder<Table>,
  database: Kysely<unknown>,
): CreateTableBuilder<Table, 'id'> {
  const numbered = engineOf(database) === 'postgres';
  return table.addColumn('id', columnTypes(database).whole, (column) =>
    numbered ? column.primaryKey().generatedByDefaultAsIdentity() : column.primaryKey(),
  );
}
