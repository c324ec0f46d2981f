import { type Dialect, PostgresAdapter, PostgresDialect } from 'kysely';
import { Pool, TypeOverrides } from 'pg';

/** How many connections one process holds at most. */
const POOL_SIZE = 10;

/** How long a statement waits for a connection before it fails, in milliseconds. */
const PATIENCE = 5_000;

/** PostgreSQL's type of `count(*)`: 64 bits, which pg gives as text because a number may not hold them. */
const INT8 = 20;

/** A pool of connections to a PostgreSQL server; none is made before the first statement. */
export function openPostgres(url: string): Dialect {
  const types = new TypeOverrides();
  types.setTypeParser(INT8, toWholeNumber);
  const pool = new Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'second-opinion',
    types,
    // A query is small here; shared among processes, its parts would come in another order than they are written in.
    options: '-c max_parallel_workers_per_gather=0',
  });
  // An idle connection that breaks is replaced when it is next needed; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresWithOwnLocks({ pool });
}

/** Migrations are locked by `lockFor`, whose locks end with their transaction, whatever becomes of it. */
class PostgresWithOwnLocks extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new Adapter();
  }
}

class Adapter extends PostgresAdapter {
  override acquireMigrationLock(): Promise<void> {
    return Promise.resolve();
  }

  override releaseMigrationLock(): Promise<void> {
    return Promise.resolve();
  }
}

/** @throws RangeError where a number cannot hold it exactly. */
function toWholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large a count`);
  return number;
}
