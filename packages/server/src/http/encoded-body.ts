import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A body in every encoding that it is sent in, made once. */
export interface EncodedBody {
  readonly identity: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
  /** What it takes in memory. */
  readonly bytes: number;
}

/** An encoding of a body as `content-encoding` names it. */
export type Encoding = 'identity' | 'gzip' | 'br';

const [zip, squeeze] = [promisify(gzip), promisify(brotliCompress)];

/** Brotli's quality: the highest takes a hundred times as long for a twentieth less. */
const BROTLI_QUALITY = 6;

/** Compresses a body for all that will ask for it. */
export async function encodeBody(text: string): Promise<EncodedBody> {
  const identity = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength,
  };
  const [zipped, squeezed] = await Promise.all([
    zip(identity, { level: 6 }),
    squeeze(identity, { params }),
  ]);
  const bytes = identity.byteLength + zipped.byteLength + squeezed.byteLength;
  return { identity, gzip: zipped, br: squeezed, bytes };
}

/** The shortest encoding that a client takes. A refusal by `;q=0` is heard; other weights are not: all are equal. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined || accepted === '') return 'identity';
  if (takes(accepted, 'br')) return 'br';
  return takes(accepted, 'gzip') ? 'gzip' : 'identity';
}

function takes(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding);
  if (at === -1) return false;
  const end = accepted.indexOf(',', at);
  const part = accepted.slice(at + encoding.length, end === -1 ? undefined : end);
  return !/;\s*q=0(?:\.0*)?\s*$/.test(part);
}
