import type { Logger } from 'pino';
import { type Answered, SUBSCRIPTION } from '../http/serving.ts';

/** An answer that takes longer is worth a line, in milliseconds. */
const SLOW = 1_000;

/** A path is for a person to recognise. */
const PATH_LENGTH = 200;

/**
 * Logs an answer: what failed or was slow as a warning, anything else only where `debug` is asked for. Who asked is not
 * logged, nor what: no address, no query, no document, no header but the request's id.
 */
export function logAnswered(logger: Logger, { serving, status, milliseconds }: Answered): void {
  const { id, method, path, route, operation, outcome, trace } = serving;
  // Where a follower stays long, nothing is slow.
  const slow = milliseconds > SLOW && operation !== SUBSCRIPTION;
  const bad = outcome === 'failed' || status >= 500;
  if (!slow && !bad && !logger.isLevelEnabled('debug')) return;
  const line = {
    requestId: id,
    ...(trace === null ? {} : { traceId: trace.id }),
    method,
    path: path.slice(0, PATH_LENGTH),
    route,
    ...(operation === null ? {} : { operation }),
    status,
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
  if (bad) logger.warn(line, 'answered with a fault');
  else if (slow) logger.warn(line, 'answered slowly');
  else logger.debug(line, 'answered');
}
