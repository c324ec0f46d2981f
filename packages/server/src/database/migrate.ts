import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './tables.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { createSearchIndex } from './search/search-sqlite.ts';

/** A database that this version cannot use; the message is one sentence that says why. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/**
 * Brings a database to this version's schema.
 * @throws DatabaseError when a newer version has written it.
 */
export async function migrate(database: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  await refuseNewer(database);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw new DatabaseError('The database could not be brought to this version.', { cause: error });
  }
  await createSearchIndex(database);
}

/** Migrations that are in the database but not in this version were made by a newer one. */
async function refuseNewer(database: Kysely<Database>): Promise<void> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return;
  const applied = await database
    .withTables<{ kyselyMigration: { name: string } }>()
    .selectFrom('kyselyMigration')
    .select('name')
    .execute();
  const unknown = applied.find(({ name }) => !(name in MIGRATIONS));
  if (unknown !== undefined) {
    throw new DatabaseError(
      `The database was written by a newer version (it has ${unknown.name}): update Second Opinion, or set DATABASE_URL to another file.`,
    );
  }
}
