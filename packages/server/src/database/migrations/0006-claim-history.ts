import type { Kysely } from 'kysely';
import { columnTypes, withId } from './column-types.ts';

/**
 * Who or what brought each claim, when and by which review; and the claims that stand no more, each with its end. A row of
 * `past_claim` is never rewritten but to say that an undone review brought its claim back.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  const brought = [
    ['brought_by', text, 'CATALOGUE'],
    ['brought_at', text, ''],
    ['brought_revision', whole, 0],
  ] as const;
  for (const [column, type, otherwise] of brought) {
    await schema
      .alterTable('claim')
      .addColumn(column, type, (build) => build.notNull().defaultTo(otherwise))
      .execute();
  }
  await schema.alterTable('claim').addColumn('review_id', whole).execute();
  await schema.alterTable('claim').addColumn('reason', text).execute();
  await schema
    .alterTable('revision')
    .addColumn('recorded_at', text, (build) => build.notNull().defaultTo(''))
    .execute();
  await createPastClaim(database);
}

async function createPastClaim(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  let table = withId(schema.createTable('past_claim'), database);
  for (const column of REQUIRED) {
    table = table.addColumn(column, text, (build) => build.notNull());
  }
  for (const column of OPTIONAL) table = table.addColumn(column, text);
  for (const column of NUMBERS) {
    table = table.addColumn(column, whole, (build) => build.notNull());
  }
  for (const column of ['review_id', 'end_review_id', 'restored_review_id']) {
    table = table.addColumn(column, whole);
  }
  await table.execute();
  for (const column of ['key', 'program_slug', 'ended_revision']) {
    await schema.createIndex(`past_claim_by_${column}`).on('past_claim').column(column).execute();
  }
  await schema
    .createIndex('claim_by_brought_revision')
    .on('claim')
    .column('brought_revision')
    .execute();
}

const REQUIRED = [
  'key',
  'program_slug',
  'attribute',
  'value',
  'state',
  'source_key',
  'title',
  'kind',
  'read',
  'brought_by',
  'brought_at',
  'ended',
  'ended_by',
  'ended_at',
];

const OPTIONAL = ['url', 'publisher', 'as_of', 'note', 'reason', 'end_reason', 'superseded_by'];

const NUMBERS = ['archived_copy', 'brought_revision', 'ended_revision'];
