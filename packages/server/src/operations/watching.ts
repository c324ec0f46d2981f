import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { App } from '../http/app.ts';
import type { Listening } from '../http/listen.ts';
import { logAnswered } from './log-answered.ts';
import type { Measured } from './metrics.ts';

/** What watches a server: its log, and its metrics and traces where they are asked for. */
export interface Watching extends Pick<App, 'watchers' | 'startTrace'> {
  /** The port of /metrics; null where they are not told. */
  readonly metricsPort: number | null;
  /** Ends it, and sends what is left. */
  readonly close: () => Promise<void>;
}

/**
 * Begins to watch. What is not asked for is not even loaded.
 * @throws ListenError where the port for metrics is not to be had.
 */
export async function startWatching(
  { metrics: place, tracing: settings }: Pick<Config, 'metrics' | 'tracing'>,
  logger: Logger,
  measured: Measured & Pick<App, 'closing'>,
): Promise<Watching> {
  const watchers: App['watchers'][number][] = [(answered) => logAnswered(logger, answered)];
  let listening: Listening | null = null;
  if (place !== null) {
    const { createMetrics } = await import('./metrics.ts');
    const { serveMetrics } = await import('./metrics-server.ts');
    const metrics = await createMetrics(measured);
    watchers.push(metrics.watch);
    listening = await serveMetrics(measured, metrics, logger, place);
  }
  const tracing =
    settings === null ? null : await (await import('./tracing.ts')).startTracing(settings);
  return {
    watchers,
    startTrace: tracing === null ? null : tracing.start,
    metricsPort: listening === null ? null : listening.port,
    close: async () => {
      listening?.server.close();
      listening?.server.closeAllConnections();
      await tracing?.close().catch((error: unknown) => {
        logger.warn({ error }, 'the last traces could not be sent');
      });
    },
  };
}
