import type { Readable, Transform } from 'node:stream';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchRefused } from './refusal.ts';

/** How many bytes of a body are taken. */
export interface SizeLimits {
  /** As they are sent. */
  readonly sent: number;
  /** Once they are unpacked. */
  readonly unpacked: number;
}

/** Ways to pack a body, as `content-encoding` names them, with what undoes each. */
const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  identity: () => new PassThrough(),
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What a server is offered. */
export const OFFERED_ENCODINGS = 'gzip, deflate, br';

/**
 * Reads a body to its end and unpacks it, counting before and after: what is too much is never held.
 * @param encoding of the header; one alone, for nobody packs twice but to harm.
 * @throws FetchRefused with SIZE or ENCODING; what the stream throws.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  limits: SizeLimits,
  signal: AbortSignal,
): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  const unpacker = Object.hasOwn(UNPACKERS, name) ? UNPACKERS[name] : undefined;
  if (unpacker === undefined) {
    throw new FetchRefused('ENCODING', `The answer is packed as ${JSON.stringify(name)}.`);
  }
  const chunks: Buffer[] = [];
  try {
    await pipeline(
      body,
      upTo(limits.sent, 'as they are sent'),
      unpacker(),
      upTo(limits.unpacked, 'once they are unpacked'),
      async (source: AsyncIterable<Buffer>) => {
        for await (const chunk of source) chunks.push(chunk);
      },
      { signal },
    );
  } catch (error) {
    throw isZlibFault(error)
      ? new FetchRefused('ENCODING', `The answer does not unpack (${error.message}).`)
      : error;
  }
  return Buffer.concat(chunks);
}

/** Lets so many bytes through and no more. */
function upTo(most: number, how: string) {
  return async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.byteLength;
      if (bytes > most) {
        throw new FetchRefused('SIZE', `The answer has more than ${most} bytes ${how}.`);
      }
      yield chunk;
    }
  };
}

function isZlibFault(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(?:Z_|ERR_(?:_?BROTLI|BROTLI|PADDING|ZLIB))/.test(String(error.code))
  );
}
