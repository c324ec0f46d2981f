import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { ANYBODY } from '../tokens/caller.ts';
import type { App } from './app.ts';
import { REQUEST_ID, requestIdOf } from './request-id.ts';
import { FREELY, type Serving } from './serving.ts';

/**
 * Begins to follow a request: gives it an id, which its answer carries, and tells whoever watches once it is over. Where the
 * server accepts nothing more, its answer is the last on its connection.
 * @param path without its query.
 */
export function observe(
  { closing, watchers, startTrace }: Pick<App, 'closing' | 'watchers' | 'startTrace'>,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Serving {
  const began = performance.now();
  const serving: Serving = {
    id: requestIdOf(request),
    method: request.method ?? '',
    path,
    trace: startTrace === null ? null : startTrace(request),
    caller: ANYBODY,
    charge: FREELY,
    route: 'none',
    operation: null,
    kept: false,
    outcome: 'ok',
    refusedBy: null,
  };
  response.setHeader(REQUEST_ID, serving.id);
  if (closing.aborted) response.shouldKeepAlive = false;
  response.on('close', () => {
    const milliseconds = performance.now() - began;
    // Whoever went away before an answer was told nothing; 499 is what proxies call that.
    const status = response.headersSent ? response.statusCode : 499;
    const answered = { serving, status, milliseconds };
    for (const watch of watchers) watch(answered);
    serving.trace?.end(answered);
  });
  return serving;
}
