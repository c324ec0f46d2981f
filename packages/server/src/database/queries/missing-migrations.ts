import type { Kysely } from 'kysely';
import { MIGRATIONS } from '../migrations/list.ts';
import type { Database } from '../tables.ts';

/** The names of the migrations that a database has not been through. @throws where it has been through none. */
export async function missingMigrations(database: Kysely<Database>): Promise<readonly string[]> {
  const rows = await database
    .withTables<{ kyselyMigration: { name: string } }>()
    .selectFrom('kyselyMigration')
    .select('name')
    .execute();
  const made = new Set(rows.map(({ name }) => name));
  return Object.keys(MIGRATIONS).filter((name) => !made.has(name));
}
