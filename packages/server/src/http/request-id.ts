import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header that carries it, both ways. */
export const REQUEST_ID = 'x-request-id';

/** Long enough to be told apart, and nothing that could be taken for a line of a log or for markup. */
const WELL_FORMED = /^[\w.:+=/-]{8,128}$/;

/** What a request is called in the log, in errors and in its answer: as its caller calls it, or by a new id. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers[REQUEST_ID];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
