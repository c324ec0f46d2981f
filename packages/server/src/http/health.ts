import { findCatalogue } from '../database/queries/catalogue.ts';
import type { App, Route } from './app.ts';
import { isReading, send } from './send.ts';

/** GET /health: 200 once queries can be answered, 503 until then. */
export function health({ database, logger }: App): Route {
  return async (request, response, path) => {
    if (path !== '/health' || !isReading(request)) return false;
    const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
    const type = 'application/json; charset=utf-8';
    try {
      const catalogue = await findCatalogue(database);
      const status = catalogue === undefined ? 503 : 200;
      const text = JSON.stringify({
        service: 'second-opinion',
        status: catalogue === undefined ? 'empty' : 'ok',
        revision: catalogue === undefined ? null : String(catalogue.revision),
      });
      return send(request, response, status, { type, text }, headers);
    } catch (error) {
      logger.error({ error }, 'the database does not answer');
      const text = JSON.stringify({ service: 'second-opinion', status: 'down', revision: null });
      return send(request, response, 503, { type, text }, headers);
    }
  };
}
