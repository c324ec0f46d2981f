import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { DatabaseAddress } from '../config.ts';
import { connectionTo } from '../database/open-postgres.ts';
import { REVISION_CHANNEL } from '../database/queries/revisions.ts';

/** Tells that another revision may be there, whichever process wrote it. */
export interface RevisionNotices {
  /** Calls back at every notice, and whenever one may have been missed; gives what ends that. */
  readonly onNotice: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
}

/** Between two tries to listen again, in milliseconds. */
const PAUSE = 1_000;

/** So often a connection that says nothing is asked whether it lives, in milliseconds. */
const PULSE = 15_000;

/**
 * Listens to what PostgreSQL tells at the end of each write, on a connection of its own, which is made anew where it
 * breaks. Nothing may hang on a notice alone: who looks at the database every now and then is only told sooner. Null for
 * SQLite, which tells nothing.
 */
export function listenToRevisions(address: DatabaseAddress): RevisionNotices | null {
  if (address.engine !== 'postgres') return null;
  const listeners = new Set<() => void>();
  const closing = new AbortController();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const listening = keepListening(address.url, tell, closing.signal);
  return {
    onNotice: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      closing.abort();
      await listening;
    },
  };
}

async function keepListening(url: string, tell: () => void, closing: AbortSignal): Promise<void> {
  while (!closing.aborted) {
    await listenOnce(url, tell, closing);
    await wait(PAUSE, undefined, { signal: closing, ref: false }).catch(() => undefined);
  }
}

/** Resolves once the connection is over, however it ended. */
async function listenOnce(url: string, tell: () => void, closing: AbortSignal): Promise<void> {
  const client = new Client(connectionTo(url));
  const over = new Promise<void>((resolve) => {
    client.once('end', resolve);
    client.once('error', () => resolve());
    closing.addEventListener('abort', () => resolve(), { once: true });
  });
  client.on('notification', tell);
  try {
    await client.connect();
    await client.query(`listen ${REVISION_CHANNEL}`);
    tell();
    await Promise.race([over, pulse(client, closing)]);
  } catch {
    // It is tried again; whoever asks the database meanwhile hears why.
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Rejects once the server has gone without a word. */
async function pulse(client: Client, closing: AbortSignal): Promise<void> {
  for (;;) {
    await wait(PULSE, undefined, { signal: closing, ref: false });
    await client.query('select 1');
  }
}
