import type { Kysely } from 'kysely';

/** What one euro cost, by currency and day: one quote each, so that no figure depends on which of two was met first. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('exchange_rate')
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('per_euro', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('exchange_rate_key', ['currency', 'date'])
    .execute();
}
