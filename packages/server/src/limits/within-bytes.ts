import type { FetchAPI } from 'graphql-yoga';
import { limitError } from './limit-error.ts';

/**
 * A request whose body is no longer than a limit. A stated length is enough, since Node reads no further than it; a
 * body of unstated length is read, and no more of it than the limit.
 * @throws GraphQLError with code BODY_LIMIT
 */
export async function withinBytes(
  request: Request,
  limit: number,
  { Request: Made }: Pick<FetchAPI, 'Request'>,
): Promise<Request> {
  const stated = request.headers.get('content-length');
  if (stated !== null && Number(stated) > limit) throw tooLong(limit);
  if (stated !== null || request.body === null) return request;
  const { url, method, headers } = request;
  return new Made(url, { method, headers, body: await readUpTo(request.body, limit) });
}

/** Leaves the stream open where it is too long: Node takes in what still comes, so that the answer gets through. */
async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > limit) throw tooLong(limit);
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString();
}

function tooLong(limit: number) {
  return limitError(
    'BODY_LIMIT',
    `A body has at most ${limit} bytes. Send long lists of ids or slugs in several requests.`,
    { limit, http: { status: 413 } },
  );
}
