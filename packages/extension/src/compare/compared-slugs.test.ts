import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_COMPARED, moved, shareLink, slugsOf, toHash } from './compared-slugs.ts';

describe('the programs of an address', () => {
  test('are read back in order', () => {
    expect(slugsOf(toHash(['sydney-mmed', 'ukzn-mmed']))).toEqual(['sydney-mmed', 'ukzn-mmed']);
  });

  test('are each there once, and what is no slug is not there', () => {
    expect(slugsOf('#programs=a,b,a,<script>,,B%20C')).toEqual(['a', 'b']);
    expect(slugsOf('')).toEqual([]);
    expect(slugsOf('#other=a')).toEqual([]);
  });

  test('are never too many', () => {
    const many = Array.from({ length: 30 }, (_, place) => `p${place}`);
    expect(slugsOf(toHash(many))).toHaveLength(MOST_COMPARED);
  });

  test('never make it throw', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(slugsOf(`#programs=${hash}`).length).toBeLessThanOrEqual(MOST_COMPARED);
      }),
    );
  });
});

describe('moved', () => {
  test('changes places with a neighbour', () => {
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  });

  test('leaves the ends where they are', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'z', 1)).toEqual(['a', 'b']);
  });
});

test('a link that is shared carries the programs alone', () => {
  expect(shareLink('https://opinion.example.org', ['a', 'b'])).toBe(
    'https://opinion.example.org/compare?programs=a,b',
  );
});
