import type { Kysely } from 'kysely';
import { columnTypes, withId } from './column-types.ts';

/**
 * What readers and re-read pages send, what reviews make of it, the log of all that was decided, and what refreshing needs to
 * go on where it stopped.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createContributions(database);
  await createReviews(database);
  await createRefreshing(database);
}

async function createContributions(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  await withId(schema.createTable('contribution'), database)
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('origin', text, (column) => column.notNull())
    .addColumn('address', text, (column) => column.notNull())
    .addColumn('institution_slug', text, (column) => column.notNull())
    .addColumn('program_slug', text)
    .addColumn('content', text, (column) => column.notNull())
    .addColumn('fingerprint', text, (column) => column.notNull().unique())
    .addColumn('received_at', text, (column) => column.notNull())
    .addColumn('sent', whole, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('review_id', whole)
    .execute();
  await schema
    .createTable('contribution_code')
    .addColumn('code_hash', text, (column) => column.primaryKey())
    .addColumn('contribution_id', whole, (column) => column.notNull())
    .execute();
  await schema
    .createIndex('contribution_by_state')
    .on('contribution')
    .columns(['state', 'id'])
    .execute();
  await schema
    .createIndex('contribution_by_institution')
    .on('contribution')
    .columns(['institution_slug', 'received_at'])
    .execute();
}

async function createReviews(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  await withId(schema.createTable('review'), database)
    .addColumn('contribution_id', whole)
    .addColumn('claim_key', text)
    .addColumn('decision', text, (column) => column.notNull())
    .addColumn('reviewer', text, (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .addColumn('content', text)
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .execute();
  await schema
    .createIndex('review_by_contribution')
    .on('review')
    .column('contribution_id')
    .execute();
  await withId(schema.createTable('program_edit'), database)
    .addColumn('review_id', whole, (column) => column.notNull())
    .addColumn('program_slug', text, (column) => column.notNull())
    .addColumn('edit', text, (column) => column.notNull())
    .addColumn('undo', text, (column) => column.notNull())
    .addColumn('undone_review_id', whole)
    .execute();
  await schema
    .createTable('audit')
    .addColumn('sequence', whole, (column) => column.primaryKey())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('actor', text, (column) => column.notNull())
    .addColumn('action', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('detail', text, (column) => column.notNull())
    .addColumn('previous', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .execute();
}

async function createRefreshing(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  await schema
    .createTable('refreshed_page')
    .addColumn('address', text, (column) => column.primaryKey())
    .addColumn('checked_at', text, (column) => column.notNull())
    .addColumn('outcome', text, (column) => column.notNull())
    .addColumn('etag', text)
    .addColumn('last_modified', text)
    .addColumn('content_hash', text)
    .addColumn('failures', whole, (column) => column.notNull())
    .execute();
  await schema
    .createTable('lease')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('holder', text, (column) => column.notNull())
    .addColumn('until', text, (column) => column.notNull())
    .execute();
}
