import type { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** Counters that all processes of a server share, in Valkey or Redis. */
export interface SharedCounters {
  readonly client: Redis;
  /** Whether they answer; where not, each process counts for itself. */
  readonly shared: () => boolean;
  readonly close: () => void;
}

/** A request does not wait for its count longer, in milliseconds: then this process counts for itself. */
const PATIENCE = 250;

/** Between two attempts to connect it waits a little longer each time, up to this, in milliseconds. */
const LONGEST_WAIT = 2_000;

/**
 * Connects to Valkey or Redis and stays connected; while it is away nothing fails, and the log says so once.
 * @param url as in `redis://:password@host:6379/0`, or `rediss://…` over TLS.
 */
export async function connectCounters(url: string, logger: Logger): Promise<SharedCounters> {
  const { Redis: Client } = await import('ioredis');
  const client = new Client(url, {
    lazyConnect: true,
    connectTimeout: LONGEST_WAIT,
    commandTimeout: PATIENCE,
    enableOfflineQueue: false,
    // All requests of one turn of the event loop are counted in one go.
    enableAutoPipelining: true,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_WAIT),
  });
  let up: boolean | null = null;
  const turn = (now: boolean): void => {
    if (up === now) return;
    up = now;
    if (now) logger.info('rate limits are counted in Redis, for all processes together');
    else
      logger.warn(
        'Redis does not answer: this process counts rate limits for itself until it does',
      );
  };
  client.on('ready', () => turn(true));
  client.on('close', () => turn(false));
  // What it says comes as `close` as well; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect().catch(() => turn(false));
  return { client, shared: () => client.status === 'ready', close: () => client.disconnect() };
}
