import type { Kysely } from 'kysely';
import { columnTypes } from './column-types.ts';

/** So that what comes beside the files stands after what they place. */
const LAST = 1_000;

/**
 * Where a domain or an address stands in its file, so that a file can be written as it was. A catalogue that was loaded before
 * is loaded once more to know it, so its digest is forgotten.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { whole } = columnTypes(database);
  for (const table of ['institution_domain', 'program_address']) {
    await database.schema
      .alterTable(table)
      .addColumn('place', whole, (column) => column.notNull().defaultTo(LAST))
      .execute();
  }
  await database
    .withTables<{ catalogue: { digest: string } }>()
    .updateTable('catalogue')
    .set({ digest: '' })
    .execute();
}
