import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import type { DatabaseAddress } from '../config.ts';
import { DatabaseError } from './migrate.ts';
import { withStatementCache } from './statement-cache.ts';
import type { Database } from './tables.ts';

/** Called with the SQL of every statement; tests count them. */
export type StatementListener = (sql: string) => void;

/**
 * Opens the database of an address, creating the file and its folder where they are missing.
 * @throws DatabaseError in one sentence when it cannot be opened.
 */
export function openDatabase(
  address: DatabaseAddress,
  onStatement?: StatementListener,
): Kysely<Database> {
  if (address.engine === 'postgres') {
    throw new DatabaseError('This version stores in SQLite only: set DATABASE_URL to a file.');
  }
  return new Kysely<Database>({
    dialect: new SqliteDialect({ database: withStatementCache(openFile(address.file)) }),
    plugins: [new CamelCasePlugin()],
    log: (event) => {
      if (event.level === 'query') onStatement?.(event.query.sql);
    },
  });
}

/** Pages that SQLite keeps of its own; the rest is the system's cache, which it reads through the mapping. */
const PAGE_CACHE_KIB = 8_192;

/** So much of the file is read without copying. It is the system's memory, given back when others need it. */
const MAPPED_BYTES = 256 * 1_024 * 1_024;

function openFile(file: string): BetterSqlite3.Database {
  const path = file === ':memory:' ? file : resolve(file);
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const sqlite = new BetterSqlite3(path);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('busy_timeout = 5000');
    sqlite.pragma(`cache_size = -${PAGE_CACHE_KIB}`);
    sqlite.pragma(`mmap_size = ${MAPPED_BYTES}`);
    sqlite.pragma('temp_store = MEMORY');
    return sqlite;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `The database ${path} cannot be opened or written (${reason}): set DATABASE_URL to a file in a folder that you may write.`,
      { cause: error },
    );
  }
}
