import { createHash } from 'node:crypto';
import { canonicalAddress } from '@second-opinion/core';

/** How many hexadecimal digits of the digest are kept: 64 bits, enough to tell millions of addresses apart. */
const DIGITS = 16;

/** The name under which the recognition index keeps an address: SHA-256 of its canonical form, cut. */
export function addressHash(address: string): string {
  const canonical = canonicalAddress(/^https?:\/\//.test(address) ? address : `https://${address}`);
  return createHash('sha256')
    .update(canonical ?? address)
    .digest('hex')
    .slice(0, DIGITS);
}
