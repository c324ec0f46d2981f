import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from '../http/send.ts';

/** An answer that may have been sent before. */
export interface Revalidated {
  readonly type: string;
  readonly etag: string;
  /** Called only where the reader does not have it yet. */
  readonly body: () => Promise<{ readonly status: number; readonly text: string }>;
}

/** Sends what the reader does not have yet, and 304 for what it has. Every variant differs by `Accept`. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { type, etag, body }: Revalidated,
): Promise<true> {
  const headers = {
    etag,
    'cache-control': 'no-cache',
    vary: 'accept',
  };
  if (holds(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return true;
  }
  const { status, text } = await body();
  return send(request, response, status, { type, text }, status === 200 ? headers : noTag(headers));
}

/** Whether an If-None-Match names the tag, weakly compared, as RFC 9110 wants it. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

function noTag({ etag: _etag, ...headers }: Record<string, string>): Record<string, string> {
  return headers;
}
