import { type DialectAdapter, PostgresAdapter } from 'kysely';

/** The two kinds of database that Second Opinion stores in. */
export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

/** Anything of Kysely that runs statements: a database or a transaction. */
interface Runs {
  getExecutor(): { readonly adapter: DialectAdapter };
}

/** Which engine statements run on. */
export function engineOf(database: Runs): Engine {
  return database.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}
