import { CamelCasePlugin, type Dialect, Kysely } from 'kysely';
import type { DatabaseAddress } from '../config.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Database } from './tables.ts';

/** Called with the SQL of every statement; tests count them. */
export type StatementListener = (sql: string) => void;

/**
 * Opens the database of an address: a file, made with its folder where it is missing, or a PostgreSQL server, which is
 * first asked when the first statement is run.
 * @throws DatabaseError in one sentence when a file cannot be opened.
 */
export function openDatabase(
  address: DatabaseAddress,
  onStatement?: StatementListener,
): Kysely<Database> {
  return new Kysely<Database>({
    dialect: dialectOf(address),
    plugins: [new CamelCasePlugin()],
    log: (event) => {
      if (event.level === 'query') onStatement?.(event.query.sql);
    },
  });
}

function dialectOf(address: DatabaseAddress): Dialect {
  return address.engine === 'postgres'
    ? openPostgres(address.url)
    : openSqlite(address.file, address.readOnly === true);
}
