import { setTimeout as wait } from 'node:timers/promises';
import manifest from '../../package.json' with { type: 'json' };
import { findCatalogue } from '../database/queries/catalogue.ts';
import type { App, Route } from './app.ts';
import { isReading, send } from './send.ts';

/** Whether a process lives does not hang on its database: so long is waited for the revision, in milliseconds. */
const PATIENCE = 300;

/**
 * GET /health: 200 for as long as the process lives; it listens once it holds a catalogue. The revision is null while the
 * database does not answer: whether queries can be answered now is what /ready says.
 */
export function health({ database }: Pick<App, 'database'>): Route {
  return async (request, response, path) => {
    if (path !== '/health' || !isReading(request)) return false;
    const catalogue = await Promise.race([
      findCatalogue(database).catch(() => undefined),
      wait(PATIENCE, undefined, { ref: false }),
    ]);
    const revision = catalogue === undefined ? null : String(catalogue.revision);
    const text = JSON.stringify({
      service: 'second-opinion',
      version: manifest.version,
      status: 'ok',
      revision,
    });
    const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
    return send(request, response, 200, { type: 'application/json; charset=utf-8', text }, headers);
  };
}
