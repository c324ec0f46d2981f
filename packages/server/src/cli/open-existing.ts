import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Kysely } from 'kysely';
import type { DatabaseAddress } from '../config/database-address.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import type { Database } from '../database/tables.ts';
import { CommandError } from './command-error.ts';

/**
 * Opens the configured database for a command that has nothing to do in an empty one, and brings it to this version.
 * @throws CommandError where there is no such file: mostly the settings are another folder's, and SQLite would make one.
 */
export async function openExisting(address: DatabaseAddress): Promise<Kysely<Database>> {
  if (address.engine === 'sqlite' && !existsSync(address.file)) {
    throw new CommandError(
      `There is no database ${resolve(address.file)}: name the server's by --config or DATABASE_URL, or start serve once, which makes one.`,
    );
  }
  const database = openDatabase(address);
  try {
    await migrate(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}
