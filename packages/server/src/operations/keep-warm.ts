import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../database/tables.ts';
import { isUnavailable } from '../database/unavailable.ts';
import type { RevisionNotices } from '../revision/notices.ts';
import { keptCatalogue } from '../schema/kept-catalogue.ts';
import type { Standing } from './readiness.ts';

/** Between two looks for another revision or another day where nothing tells of one, in milliseconds. */
const PERIOD = 1_000;

/** What reads cards before they are asked for. */
export interface Warmth {
  /** Resolves once the cards of some revision are in memory. */
  readonly first: Promise<void>;
  /** Whether they are, for `/ready`. Later revisions are read while the server goes on being ready. */
  readonly standing: () => Standing;
  /** Looks for no more revisions. */
  readonly close: () => void;
}

/**
 * Reads the cards of the present revision into memory at once, and those of each later one as soon as it is told, so that no
 * request begins the reading. While the database is away it is tried again.
 * @param today the present day, ISO.
 */
export function keepWarm(
  database: Kysely<Database>,
  today: () => string,
  notices: RevisionNotices | null,
  logger: Pick<Logger, 'error'>,
): Warmth {
  const closing = new AbortController();
  const first = Promise.withResolvers<void>();
  let [warm, waiting] = [false, new AbortController()];
  const unlisten = notices?.onNotice(() => waiting.abort());
  const read = async (): Promise<void> => {
    try {
      await (await keptCatalogue(database, today())).cards();
      warm = true;
      first.resolve();
    } catch (error) {
      if (!isUnavailable(error)) logger.error({ error }, 'the cards could not be read');
    }
  };
  const keep = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      // Made before the reading: a notice that comes during it is not lost.
      waiting = new AbortController();
      const signal = AbortSignal.any([waiting.signal, closing.signal]);
      await read();
      await wait(PERIOD, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  void keep();
  return {
    first: first.promise,
    standing: () =>
      warm
        ? { ok: true, detail: 'are in memory' }
        : { ok: false, detail: 'are being read into memory' },
    close: () => {
      unlisten?.();
      closing.abort();
    },
  };
}
