import type { Kysely } from 'kysely';
import { columnTypes } from './column-types.ts';

/**
 * What each revision changed, and a digest of each program to tell it by. Programs that were loaded before have none: the
 * first revision after this counts all of them as changed.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const { text, whole } = columnTypes(database);
  await schema
    .alterTable('program')
    .addColumn('digest', text, (column) => column.notNull().defaultTo(''))
    .execute();
  await schema
    .createTable('revision')
    .addColumn('revision', whole, (column) => column.primaryKey())
    .addColumn('changes', text, (column) => column.notNull())
    .execute();
}
