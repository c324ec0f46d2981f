import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { DatabaseError } from './database-error.ts';
import { withStatementCache } from './statement-cache.ts';

/** Pages that SQLite keeps of its own; the rest is the system's cache, which it reads through the mapping. */
const PAGE_CACHE_KIB = 8_192;

/** So much of the file is read without copying. It is the system's memory, given back when others need it. */
const MAPPED_BYTES = 256 * 1_024 * 1_024;

/**
 * A file of SQLite; ":memory:" is one that is gone when it is closed.
 * @param readOnly leaves every byte as it is; the file must exist then.
 * @throws DatabaseError in one sentence when it cannot be opened.
 */
export function openSqlite(file: string, readOnly: boolean): Dialect {
  const path = file === ':memory:' ? file : resolve(file);
  const database = withStatementCache(openFile(path, readOnly));
  return {
    createDriver: () => new Driver({ database }),
    createAdapter: () => new Adapter(),
    createIntrospector: (opened) => new SqliteIntrospector(opened),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** A transaction takes the right to write as it begins: one that asked for it halfway could be refused at once. */
class Driver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** Where the disk is full SQLite has taken everything back by itself; why is what is to be told. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: unknown) => {
      if (!(error instanceof Error) || !/no transaction is active/.test(error.message)) throw error;
    });
  }
}

/** SQLite takes tables back as it does rows, so that a migration which fails leaves nothing behind. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function openFile(path: string, readOnly: boolean): BetterSqlite3.Database {
  try {
    if (readOnly) return new BetterSqlite3(path, { readonly: true, fileMustExist: true });
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
