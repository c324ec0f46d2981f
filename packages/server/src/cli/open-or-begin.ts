import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Kysely } from 'kysely';
import type { DatabaseAddress } from '../config/database-address.ts';
import { openDatabase } from '../database/open.ts';
import type { Database } from '../database/tables.ts';
import type { Run } from './run-command.ts';

/**
 * Opens the configured database for a command that may begin one, and says so where it does: a file or folder that was made
 * for a slip in DATABASE_URL would otherwise be found weeks later.
 * @throws DatabaseError in one sentence when a file cannot be opened.
 */
export function openOrBegin(address: DatabaseAddress, say: Run['say']): Kysely<Database> {
  const begun = whatBegins(address);
  const database = openDatabase(address);
  if (begun !== null) say(begun);
  return database;
}

/** A line on the file that opening makes, and on its folder where that is made too; null where it makes neither. */
function whatBegins(address: DatabaseAddress): string | null {
  if (address.engine !== 'sqlite' || address.file === ':memory:') return null;
  const file = resolve(address.file);
  if (existsSync(file)) return null;
  const folder = existsSync(dirname(file)) ? '' : ', and its folder';
  return `Made a new database, ${file}${folder}: there was none.`;
}
