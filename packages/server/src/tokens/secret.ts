import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A token as its bearer shows it: which one it is, and the secret that proves it. */
export interface ShownToken {
  /** Public: it is listed, logged and revoked by. */
  readonly id: string;
  /** 256 random bits in base64url. */
  readonly secret: string;
}

const ID_BYTES = 6;
const SECRET_BYTES = 32;

/** "so_1f2e3d4c5b6a_…": begins with letters that scanners for leaked secrets can look for. */
const SHAPE = /^so_([0-9a-f]{12})_([\w-]{43})$/;

/** A new token that nobody can guess. */
export function makeToken(): ShownToken {
  return {
    id: randomBytes(ID_BYTES).toString('hex'),
    secret: randomBytes(SECRET_BYTES).toString('base64url'),
  };
}

/** A token as one text, to be shown once. */
export function tokenText({ id, secret }: ShownToken): string {
  return `so_${id}_${secret}`;
}

/** Reads the text of a token; null where it is none of ours. */
export function readToken(text: string): ShownToken | null {
  const [, id, secret] = SHAPE.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/**
 * What is kept of a secret, in hexadecimal. One SHA-256 is enough: slow hashes protect secrets that people choose, and
 * nobody tries 2^256 of these.
 */
export function hashOfSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** Whether a secret is the one that was hashed, in a time that tells nothing of either. */
export function isSecretOf(secret: string, kept: string): boolean {
  const [shown, known] = [Buffer.from(hashOfSecret(secret)), Buffer.from(kept)];
  return shown.byteLength === known.byteLength && timingSafeEqual(shown, known);
}
