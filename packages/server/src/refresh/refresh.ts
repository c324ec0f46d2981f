import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { type DuePage, duePages } from '../database/contribution/refreshed-pages.ts';
import type { Database } from '../database/tables.ts';
import type { GuardedFetch } from '../fetching/guarded-fetch.ts';
import { lookAgain } from './look-again.ts';
import type { RefreshSettings } from './refresh-settings.ts';
import { readRobots } from './robots.ts';

/** What a run of refreshing came to. */
export interface RefreshReport {
  /** Pages that were looked at. */
  readonly looked: number;
  /** Contributions that wait for review because of it. */
  readonly queued: number;
  /** How many pages came to each outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Pages that were due and not looked at: their host forbids it, fails, or the run was stopped. */
  readonly left: number;
}

/** What a run needs. */
export interface Refreshing {
  readonly database: Kysely<Database>;
  readonly guarded: GuardedFetch;
  readonly settings: RefreshSettings;
  readonly now?: () => Date;
  /** Waits between requests; the clock's own where it is left out. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  readonly signal?: AbortSignal;
  /** Called after each page with how many were looked at, and how many are due. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads due pages again: one at a time of a host, some hosts at a time, as politely as each of them asks. */
export async function refresh(given: Refreshing): Promise<RefreshReport> {
  const { database, settings, signal, onProgress } = given;
  const now = given.now ?? (() => new Date());
  const before = new Date(now().getTime() - settings.every).toISOString();
  const due = await duePages(database, before, settings.budget);
  const waiting = [...Map.groupBy(due, ({ url }) => originOf(url))];
  const outcomes = new Map<string, number>();
  let [looked, queued] = [0, 0];
  const untilLater = (milliseconds: number): Promise<unknown> =>
    sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
  const run: HostRun = {
    ...given,
    now,
    wait: given.wait ?? untilLater,
    stopped: () => signal?.aborted === true,
    onLooked: (outcome, fresh) => {
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      looked += 1;
      queued += fresh;
      onProgress?.(looked, due.length);
    },
  };
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (run.stopped()) return;
      await visitHost(run, ...next);
    }
  };
  await Promise.all(Array.from({ length: settings.hosts }, worker));
  return { looked, queued, outcomes: Object.fromEntries(outcomes), left: due.length - looked };
}

interface HostRun extends Refreshing {
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly stopped: () => boolean;
  readonly onLooked: (outcome: string, queued: number) => void;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** Looks at the pages of one host, one after the other. A host that fails again and again is left alone. */
async function visitHost(run: HostRun, origin: string, pages: readonly DuePage[]): Promise<void> {
  const { settings, guarded } = run;
  const rules = await readRobots(guarded, origin);
  const pause = Math.max(settings.pause, rules.delay);
  if (pause > settings.longestPause) return;
  let failures = 0;
  for (const page of pages.filter(({ url }) => rules.allows(url))) {
    // Also before the first: the question for robots.txt was one, too.
    if (!(await paused(run, pause * 2 ** failures))) return;
    const { outcome, queued, failed, retryAfter } = await lookAgain(run, page);
    run.onLooked(outcome, queued);
    failures = failed ? failures + 1 : 0;
    if (failures >= settings.failures) return;
    if (retryAfter === null) continue;
    if (retryAfter > settings.longestPause || !(await paused(run, retryAfter))) return;
  }
}

/** Waits; false where the run was stopped meanwhile. */
async function paused({ wait, stopped }: HostRun, milliseconds: number): Promise<boolean> {
  if (stopped()) return false;
  await wait(milliseconds).catch(() => undefined);
  return !stopped();
}
