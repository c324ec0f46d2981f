import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { releaseLease, takeLease } from '../database/contribution/lease.ts';
import type { Database } from '../database/tables.ts';
import type { RefreshReport } from './refresh.ts';

/** When pages are read again within a server. Times are in milliseconds. */
export interface Schedule {
  /** Between two runs. */
  readonly every: number;
  /** A leader that has not been heard of for so long has died. */
  readonly lease: number;
}

/** What the schedule says of itself. */
export interface ScheduleEvents {
  readonly onDone: (report: RefreshReport) => void;
  readonly onFailed: (error: unknown) => void;
}

const LEASE = 'refresh';

/**
 * Runs a task now and then in one of all processes on a database: in the one that holds the lease. It keeps that between runs, so that
 * they lie as far apart as is asked; when it ends or dies, another one takes over.
 * @returns ends it, and the run that is under way.
 */
export function scheduleRefresh(
  database: Kysely<Database>,
  { every, lease }: Schedule,
  run: (signal: AbortSignal) => Promise<RefreshReport>,
  { onDone, onFailed }: ScheduleEvents,
): () => Promise<void> {
  const holder = randomUUID();
  const ending = new AbortController();
  let [nextRun, running] = [0, false];
  let busy = Promise.resolve();
  const hold = (): Promise<boolean> => {
    const now = Date.now();
    const until = new Date(now + lease).toISOString();
    return takeLease(database, LEASE, holder, until, new Date(now).toISOString());
  };
  const look = async (): Promise<void> => {
    const leads = await hold();
    if (!leads || Date.now() < nextRun || ending.signal.aborted) return;
    nextRun = Date.now() + every;
    onDone(await run(ending.signal));
  };
  const tick = (): void => {
    if (running) {
      // A long run holds on to its lease.
      hold().catch(onFailed);
      return;
    }
    running = true;
    busy = look()
      .catch(onFailed)
      .finally(() => {
        running = false;
      });
  };
  const timer = setInterval(tick, lease / 3);
  timer.unref();
  tick();
  return async () => {
    clearInterval(timer);
    ending.abort();
    await busy;
    await releaseLease(database, LEASE, holder).catch(onFailed);
  };
}
