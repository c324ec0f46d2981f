import type { Kysely } from 'kysely';
import { columnTypes } from './column-types.ts';

/** What one euro cost, by currency and day: one quote each, so that no figure depends on which of two was met first. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(database);
  await database.schema
    .createTable('exchange_rate')
    .addColumn('currency', text, (column) => column.notNull())
    .addColumn('date', text, (column) => column.notNull())
    .addColumn('per_euro', text, (column) => column.notNull())
    .addColumn('source', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('exchange_rate_key', ['currency', 'date'])
    .execute();
}
