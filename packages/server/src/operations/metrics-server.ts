import type { Logger } from 'pino';
import type { App, Listener, Route } from '../http/app.ts';
import { health } from '../http/health.ts';
import { type Listening, listen } from '../http/listen.ts';
import { observe } from '../http/observe.ts';
import { ready } from '../http/ready.ts';
import { isReading, send } from '../http/send.ts';
import type { Metrics } from './metrics.ts';

/** What the server beside needs of the whole. */
type Watched = Pick<App, 'database' | 'readiness' | 'closing'>;

/**
 * Serves /metrics, with /health and /ready, on a port of its own: what is for operators only is not on the one that readers
 * reach. @throws ListenError where the port is not to be had.
 */
export function serveMetrics(
  app: Watched,
  metrics: Metrics,
  logger: Logger,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Listening> {
  const settings = { port: 'METRICS_PORT', host: 'METRICS_HOST' };
  return listen(metricsListener(app, metrics, logger), port, host, settings);
}

function metricsListener(app: Watched, metrics: Metrics, logger: Logger): Listener {
  const text: Route = async (request, response, path) => {
    if (path !== '/metrics' || !isReading(request)) return false;
    const headers = { 'cache-control': 'no-store' };
    const body = { type: metrics.type, text: await metrics.text() };
    return send(request, response, 200, body, headers);
  };
  const routes = [text, health(app), ready(app)];
  const unwatched = { closing: app.closing, watchers: [], startTrace: null };
  return async (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const serving = observe(unwatched, request, response, path);
    try {
      for (const route of routes) if (await route(request, response, path, serving)) return;
      const body = {
        type: 'text/plain; charset=utf-8',
        text: 'There are /metrics, /health, /ready.\n',
      };
      send(request, response, 404, body);
    } catch (error) {
      logger.error({ error, requestId: serving.id }, 'metrics could not be told');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
}
