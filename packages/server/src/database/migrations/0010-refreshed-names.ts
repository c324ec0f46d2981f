import type { Kysely } from 'kysely';
import { columnTypes } from './column-types.ts';

/** What a page called its program when it was last read: only another name than before is news. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .alterTable('refreshed_page')
    .addColumn('name', columnTypes(database).text)
    .execute();
}
