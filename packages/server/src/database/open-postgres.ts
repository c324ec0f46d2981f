import {
  type Dialect,
  type DialectAdapter,
  PostgresAdapter,
  PostgresDialect,
  type PostgresPool,
} from 'kysely';
import { Pool, type PoolConfig, TypeOverrides } from 'pg';
import { DatabaseError, DatabaseUnavailable } from './database-error.ts';
import { isUnavailable } from './unavailable.ts';

/** How many connections one process holds at most; more than the cores of the database make nothing faster. */
const POOL_SIZE = 10;

/** How long a statement waits for a connection before it fails, in milliseconds. */
const PATIENCE = 5_000;

/**
 * A query is small here: several processes would take longer to begin than one to end. Words are alike that share one of
 * twenty-five times three letters: which are near is judged from them, and an index finds them.
 */
const OPTIONS = '-c max_parallel_workers_per_gather=0 -c pg_trgm.similarity_threshold=0.04';

/** PostgreSQL's type of `count(*)`: 64 bits, which pg gives as text because a number may not hold them. */
const INT8 = 20;

/** A pool of connections to a PostgreSQL server; none is made before the first statement. */
export function openPostgres(url: string): Dialect {
  return new PostgresWithOwnLocks(openPool(url));
}

/** How this process connects to a PostgreSQL server. */
export function connectionTo(url: string): PoolConfig {
  const types = new TypeOverrides();
  types.setTypeParser(INT8, toWholeNumber);
  return {
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    application_name: 'second-opinion',
    types,
    options: OPTIONS,
  };
}

/** A pool with what is to be told of it. */
type CountedPool = PostgresPool & PoolCounts;

/**
 * A pool of connections to a server that follows another; where it gives none, the other one does.
 * @param onLost called whenever one that was there is not any more, or none is to be had.
 */
export function openReplica(url: string, primaryUrl: string, onLost: () => void): Dialect {
  const [replica, primary] = [openPool(url, onLost), openPool(primaryUrl)];
  return new PostgresWithOwnLocks({
    options: replica.options,
    get totalCount() {
      return replica.totalCount;
    },
    get idleCount() {
      return replica.idleCount;
    },
    get waitingCount() {
      return replica.waitingCount;
    },
    end: async () => void (await Promise.all([replica.end(), primary.end()])),
    connect: () =>
      replica.connect().catch(() => {
        onLost();
        return primary.connect();
      }),
  });
}

function openPool(url: string, onLost: () => void = () => undefined): CountedPool {
  const pool = new Pool({ ...connectionTo(url), max: POOL_SIZE });
  // An idle connection that breaks is replaced when it is next needed; without a listener it would end the process.
  pool.on('error', onLost);
  // So would one that breaks between two statements of a transaction: the next statement fails by itself.
  pool.on('connect', (client) => client.on('error', onLost));
  return {
    options: pool.options,
    get totalCount() {
      return pool.totalCount;
    },
    get idleCount() {
      return pool.idleCount;
    },
    get waitingCount() {
      return pool.waitingCount;
    },
    end: () => pool.end(),
    connect: () =>
      pool.connect().catch((error: unknown) => {
        throw toDatabaseError(error, url);
      }),
  };
}

/** Why there is no connection, in a sentence without the password. */
export function toDatabaseError(error: unknown, url: string): DatabaseError {
  const { hostname, port } = new URL(url);
  const place = `PostgreSQL at ${hostname === '' ? 'localhost' : hostname}:${port === '' ? '5432' : port}`;
  // A name that stands for several addresses fails with one error for each, and without a message.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const reason = first instanceof Error ? first.message : String(first);
  return isUnavailable(first)
    ? new DatabaseUnavailable(
        `${place} does not answer (${reason}): start it, or set DATABASE_URL to where it runs.`,
        { cause: error },
      )
    : new DatabaseError(`${place} refuses the connection (${reason}): see DATABASE_URL.`, {
        cause: error,
      });
}

/** Migrations are locked by `lockFor`, whose locks end with their transaction, whatever becomes of it. */
class PostgresWithOwnLocks extends PostgresDialect {
  readonly #pool: CountedPool;

  constructor(pool: CountedPool) {
    super({ pool });
    this.#pool = pool;
  }

  override createAdapter(): PostgresAdapter {
    return new Adapter(this.#pool);
  }
}

/** How the connections of a pool stand. */
interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  /** Statements that wait for a connection. */
  readonly waitingCount: number;
}

/** Anything of Kysely that runs statements. */
interface Runs {
  getExecutor(): { readonly adapter: DialectAdapter };
}

/** How a database's connections stand; null where it has none, as SQLite. */
export function poolOf(database: Runs): PoolCounts | null {
  const { adapter } = database.getExecutor();
  return adapter instanceof Adapter ? adapter.pool : null;
}

class Adapter extends PostgresAdapter {
  readonly pool: CountedPool;

  constructor(pool: CountedPool) {
    super();
    this.pool = pool;
  }

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
