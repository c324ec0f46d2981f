import type { IncomingMessage, ServerResponse } from 'node:http';
import { UNAVAILABLE } from '../limits/public-error.ts';
import { send } from './send.ts';

/** Answers 503 with the time to ask again, as a GraphQL response of one error: there is no database to answer from. */
export function sendUnavailable(request: IncomingMessage, response: ServerResponse): void {
  const { code, message, retryAfter } = UNAVAILABLE;
  const text = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const headers = {
    'retry-after': retryAfter,
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'retry-after',
  };
  send(request, response, 503, { type: 'application/json; charset=utf-8', text }, headers);
}
