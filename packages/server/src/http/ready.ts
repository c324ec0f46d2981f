import type { App, Route } from './app.ts';
import { isReading, send } from './send.ts';

/** GET /ready: 200 where queries can be answered now, else 503; the body says what that hangs on. */
export function ready({ readiness }: Pick<App, 'readiness'>): Route {
  return async (request, response, path) => {
    if (path !== '/ready' || !isReading(request)) return false;
    const { ready: isReady, checks } = await readiness();
    const text = JSON.stringify({ status: isReady ? 'ready' : 'unready', checks });
    const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
    const body = { type: 'application/json; charset=utf-8', text };
    return send(request, response, isReady ? 200 : 503, body, headers);
  };
}
