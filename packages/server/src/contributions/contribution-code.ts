import { hash, randomBytes } from 'node:crypto';

/** No letters and digits that are taken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 20 letters of 31 are 99 bits: nobody guesses one. */
const LENGTH = 20;

/** A new code by which whoever holds it may ask what became of a contribution: "k3fh-…", in fours. */
export function makeCode(): string {
  let code = '';
  while (code.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) {
      // Bytes above the last whole run of letters would favour the first ones.
      if (byte < LETTERS.length * 8 && code.length < LENGTH) {
        code += LETTERS.charAt(byte % LETTERS.length);
      }
    }
  }
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a code; spaces, dashes and capitals make no difference. */
export function hashOfCode(code: string): string {
  return hash('sha256', code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}
