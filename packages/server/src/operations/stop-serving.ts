import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';

/** How a server stops, in milliseconds. */
export interface StopSettings {
  /** For so long it goes on accepting, though /ready says 503: whoever spreads the load has to notice first. */
  readonly delay: number;
  /** What is not answered after so long is cut off. */
  readonly limit: number;
  /**
   * A connection that asked nothing for so long is taken for idle and closed. Under load the next request comes sooner, and its
   * answer says that it was the last.
   */
  readonly idle: number;
  /** Between looks. */
  readonly look: number;
}

/** Kubernetes kills after 30 s, systemd after 90 s. */
export const STOP_SETTINGS: StopSettings = { delay: 0, limit: 20_000, idle: 1_000, look: 50 };

/** How it went. */
export interface Stopped {
  readonly milliseconds: number;
  /** Connections that were cut off, since they took longer than the limit. */
  readonly cut: number;
}

/** The two steps of an end, each aborted once it is reached. */
export interface Ending {
  /** From now on /ready says 503. */
  readonly announced: AbortController;
  /** Nothing more is accepted: from now on each answer is the last of its connection. */
  readonly closed: AbortController;
}

/** An end that has not begun. */
export function createEnding(): Ending {
  return { announced: new AbortController(), closed: new AbortController() };
}

/**
 * Stops a server that finishes what it began: no connection that was made is refused an answer.
 * @param endStreams ends what would go on for as long as its caller likes.
 */
export async function stopServing(
  server: Server,
  ending: Ending,
  endStreams: () => void,
  { delay, limit, idle, look }: StopSettings = STOP_SETTINGS,
): Promise<Stopped> {
  const began = performance.now();
  ending.announced.abort();
  if (delay > 0) await wait(delay);
  await emptyQueue(server);
  const closed = new Promise<boolean>((resolve) => {
    // node:http would close what is idle right now as well, on which a request may be on its way.
    TcpServer.prototype.close.call(server, () => resolve(true));
  });
  // Not before: whoever is told so connects anew at once, and would stand in that queue.
  ending.closed.abort();
  endStreams();
  const quiet = performance.now() + idle;
  const sweeping = setInterval(() => {
    if (performance.now() >= quiet) server.closeIdleConnections();
  }, look);
  const ended = await Promise.race([closed, wait(limit, false, { ref: false })]);
  clearInterval(sweeping);
  server.closeIdleConnections();
  await setImmediate();
  const cut = ended ? 0 : await countConnections(server);
  server.closeAllConnections();
  // Ends the timer that looks after connections.
  server.close();
  return { milliseconds: Math.round(performance.now() - began), cut };
}

/** What still comes after so long, in milliseconds, is more than can be waited for. */
const QUEUE_PATIENCE = 2_000;

/** So many turns of the event loop without a new connection are taken for an empty queue. */
const QUIET_TURNS = 3;

/** Accepts the connections that wait: in each turn of the event loop one is taken, and a socket that closes resets the rest. */
async function emptyQueue(server: Server): Promise<void> {
  const until = performance.now() + QUEUE_PATIENCE;
  let quiet = 0;
  const heard = (): void => {
    quiet = 0;
  };
  server.on('connection', heard);
  while (quiet < QUIET_TURNS && performance.now() < until) {
    quiet += 1;
    await setImmediate();
  }
  server.off('connection', heard);
}

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.getConnections((error, count) => resolve(error === null ? count : 0));
  });
}
