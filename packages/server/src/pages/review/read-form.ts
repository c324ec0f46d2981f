import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A form of forty values with their words is shorter. */
const LONGEST = 200_000;

/** The fields of a form that a browser has sent; null where it is none, or too long. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const type = request.headers['content-type'] ?? '';
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (!type.startsWith('application/x-www-form-urlencoded') || !(length <= LONGEST)) return null;
  return new URLSearchParams(await text(request));
}
