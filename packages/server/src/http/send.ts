import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHeaders } from './page-headers.ts';

/** A body with its media type; text is sent as UTF-8. */
export interface Body {
  readonly type: string;
  readonly text: string | Buffer;
}

/** Answers with a body, or with its head only where only that was asked. A page is held to the strictest policy. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Body,
  headers: Readonly<Record<string, string>> = {},
): true {
  const bytes = Buffer.from(body.text);
  response.writeHead(status, {
    'content-type': body.type,
    'content-length': String(bytes.byteLength),
    'x-content-type-options': 'nosniff',
    ...(body.type.startsWith('text/html') ? pageHeaders() : {}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return true;
}

/** Whether a request only reads. */
export function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}
