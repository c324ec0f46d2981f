import { type Kysely, sql } from 'kysely';
import pRetry from 'p-retry';
import type { Database } from './tables.ts';
import { isUnavailable } from './unavailable.ts';

/** The longest pause between two tries, in milliseconds: a database that is back is found within it. */
const LONGEST_PAUSE = 2_000;

/**
 * Waits until a database answers, asking again after pauses that grow: a machine starts its services in any order.
 * @param seconds for how long.
 * @param onWait told why, after each try that failed.
 * @throws DatabaseError what kept it from answering, at once where waiting cannot help.
 */
export async function waitForDatabase(
  database: Kysely<Database>,
  seconds: number,
  onWait: (reason: string) => void,
): Promise<void> {
  const deadline = performance.now() + seconds * 1_000;
  await pRetry(() => sql`select 1`.execute(database), {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: 100,
    maxTimeout: LONGEST_PAUSE,
    factor: 1.5,
    shouldRetry: ({ error }) => {
      if (!isUnavailable(error) || performance.now() >= deadline) return false;
      onWait(error.message);
      return true;
    },
  });
}
