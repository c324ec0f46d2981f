import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { isUnavailable } from '../database/unavailable.ts';
import { findCatalogue } from '../database/queries/catalogue.ts';
import { changesBetween } from '../database/queries/revisions.ts';
import type { Database } from '../database/tables.ts';
import type { Changes } from './changes.ts';
import { type FeedFull, createFollowers } from './followers.ts';
import type { RevisionNotices } from './notices.ts';

/** A revision of the catalogue with what it changed. */
export interface Revised {
  readonly revision: number;
  /** The revision that the changes count from. */
  readonly previous: number;
  /** The latest day on which a source was read, ISO. */
  readonly date: string;
  readonly changes: Changes;
}

/** How often is looked, and how many may follow. */
export interface FeedSettings {
  /** Milliseconds between looks at the database, while anybody follows. */
  readonly every: number;
  readonly most: number;
  readonly mostOfOne: number;
}

/** A revision is told within a second, by one small statement a second for all who follow. */
export const FEED_SETTINGS: FeedSettings = { every: 1_000, most: 500, mostOfOne: 20 };

/** Tells new revisions to all who follow; whichever process wrote them. */
export interface RevisionFeed {
  /**
   * Every revision from now on.
   * @param since the revision that the follower has; what changed since is told at once. Null: the present one.
   * @param who tells callers apart.
   */
  readonly follow: (since: number | null, who: string) => AsyncIterableIterator<Revised> | FeedFull;
  /** How many follow now. */
  readonly followers: () => number;
  /** Ends all that follow, and lets nobody follow any more. */
  readonly close: () => void;
}

/**
 * Looks at the database only while anybody follows.
 * @param notices what tells to look at once; null where nothing does.
 */
export function createRevisionFeed(
  database: Kysely<Database>,
  { every, most, mostOfOne }: FeedSettings = FEED_SETTINGS,
  notices: RevisionNotices | null = null,
): RevisionFeed {
  const closing = new AbortController();
  const followers = createFollowers(most, mostOfOne);
  let looking: Promise<void> | undefined;

  let look = new AbortController();
  const unlisten = notices?.onNotice(() => {
    look.abort();
    look = new AbortController();
  });
  closing.signal.addEventListener('abort', () => unlisten?.());

  /** One wait for all. It ends early, without a word, at a notice and when the feed closes. */
  const untilNextLook = (): Promise<void> =>
    (looking ??= wait(every, undefined, {
      signal: AbortSignal.any([closing.signal, look.signal]),
      ref: false,
    })
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
      }));

  return {
    followers: followers.count,
    follow: (since, who) => {
      const leave = followers.enter(who);
      if (typeof leave !== 'function') return leave;
      return revisions(database, since, untilNextLook, closing.signal, leave);
    },
    close: () => closing.abort(),
  };
}

/** While the database is away nothing is told; whoever follows goes on following. */
async function catalogueIfThere(database: Kysely<Database>) {
  try {
    return await findCatalogue(database);
  } catch (error) {
    if (isUnavailable(error)) return 'AWAY';
    throw error;
  }
}

/** No generator: that would not hear `return` while it waits. */
function revisions(
  database: Kysely<Database>,
  since: number | null,
  untilNextLook: () => Promise<void>,
  closing: AbortSignal,
  leave: () => void,
): AsyncIterableIterator<Revised> {
  let last = since;
  let [ended, wake] = [closing.aborted, (): void => undefined];
  const left = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const end = (): { done: true; value: undefined } => {
    ended = true;
    leave();
    wake();
    closing.removeEventListener('abort', end);
    return { done: true, value: undefined };
  };
  closing.addEventListener('abort', end);

  const next = async (): Promise<IteratorResult<Revised, undefined>> => {
    for (;;) {
      if (ended) return end();
      // Begun before the look: a notice that comes during it is not lost.
      const nextLook = untilNextLook();
      const catalogue = await catalogueIfThere(database);
      if (catalogue !== 'AWAY') {
        const revision = catalogue?.revision ?? 0;
        last ??= revision;
        if (catalogue !== undefined && revision !== last && !ended) {
          const previous = last;
          last = revision;
          const changes = await changesBetween(database, previous, revision);
          return { done: false, value: { revision, previous, date: catalogue.date, changes } };
        }
      }
      await Promise.race([nextLook, left]);
    }
  };
  return {
    next: () =>
      next().catch((error: unknown) => {
        end();
        throw error;
      }),
    return: () => Promise.resolve(end()),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
