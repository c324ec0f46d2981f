import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfSecret, isSecretOf, makeToken, readToken, tokenText } from './secret.ts';

describe('a token', () => {
  test('is read as it was written, and no two are the same', () => {
    const made = Array.from({ length: 50 }, makeToken);
    for (const token of made) expect(readToken(tokenText(token))).toEqual(token);
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(50);
    expect(new Set(made.map(({ id }) => id)).size).toBe(50);
  });

  test('is read from nothing else', () => {
    const text = tokenText(makeToken());
    for (const wrong of [
      `${text}x`,
      text.slice(0, -1),
      ` ${text}`,
      `${text}\n`,
      text.slice(3),
      '',
    ]) {
      expect(readToken(wrong)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (other) => readToken(other) === null));
  });

  test('is proved by its own secret alone', () => {
    const { secret } = makeToken();
    const kept = hashOfSecret(secret);
    expect(kept).not.toContain(secret);
    expect(isSecretOf(secret, kept)).toBe(true);
    expect(isSecretOf(makeToken().secret, kept)).toBe(false);
    expect(isSecretOf(secret, '')).toBe(false);
    expect(isSecretOf('', kept)).toBe(false);
  });
});
