import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { DatabaseError } from './database-error.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { refillSearch } from './search/refill.ts';
import { searchOn } from './search/search-index.ts';
import type { Database } from './tables.ts';
import { lockFor } from './write-lock.ts';

/**
 * Brings a database to this version's schema, in one transaction: several processes may do so at once, and a migration
 * that fails leaves the database as it was.
 * @throws DatabaseError when a newer version has written it, or when a migration fails.
 */
export async function migrate(
  database: Kysely<Database>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const applied = await refuseNewer(database, migrations);
  if (applied.length === Object.keys(migrations).length) return;
  await database.transaction().execute(async (transaction) => {
    await lockFor(transaction, 'MIGRATION');
    const migrator = new Migrator({
      db: transaction,
      provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) {
      const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
      throw new DatabaseError(
        `The database could not be brought to this version${failed === undefined ? '' : `: ${failed} failed`} (${reasonOf(error)}). It is as it was.`,
        { cause: error },
      );
    }
    await searchOn(transaction).create(transaction);
    const made = results?.some(({ migrationName }) => migrationName === LISTS) === true;
    if (made && applied.length > 0) await refillSearch(transaction);
  });
}

/** The migration since which the index of words holds more: what was loaded before it is indexed once more. */
const LISTS = '0012-lists-of-words';

/**
 * Which migrations a database has been through.
 * @throws DatabaseError where a newer version has written it: it has one that this version does not know.
 */
export async function refuseNewer(
  database: Kysely<Database>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<string[]> {
  const applied = await appliedMigrations(database);
  const unknown = applied.find((name) => !(name in migrations));
  if (unknown !== undefined) {
    throw new DatabaseError(
      `The database was written by a newer version (it has ${unknown}): update Second Opinion, or set DATABASE_URL to another database.`,
    );
  }
  return applied;
}

/** The names of the migrations that a database has been through; none of one that is empty. */
export async function appliedMigrations(database: Kysely<Database>): Promise<string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await database
    .withTables<{ kyselyMigration: { name: string } }>()
    .selectFrom('kyselyMigration')
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
