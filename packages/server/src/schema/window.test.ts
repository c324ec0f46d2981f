import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCursor, toPage, toWindow } from './window.ts';

describe('toWindow', () => {
  test('asks for twenty from the start when nothing is said', () => {
    expect(toWindow({})).toEqual({ limit: 20, after: null, before: null, backward: false });
  });

  test('reads back every cursor that it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.string(), (rank, slug) => {
        expect(toWindow({ after: toCursor({ rank, slug }) }).after).toEqual({ rank, slug });
      }),
    );
  });

  test.each([
    [{ first: 0 }, '`first` is from 1 to 100, not 0.'],
    [{ first: 101 }, '`first` is from 1 to 100, not 101.'],
    [{ last: -1 }, '`last` is from 1 to 100, not -1.'],
    [{ first: 1, last: 1 }, 'Give `first` or `last`, not both.'],
    [{ after: 'rubbish' }, '`after` is no cursor of this list'],
    [{ before: Buffer.from('[1]').toString('base64url') }, '`before` is no cursor of this list'],
  ])('refuses %j and says what would be right', (given, message) => {
    expect(() => toWindow(given)).toThrow(message);
  });

  test('refuses any text that is no cursor, and never crashes on it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => toWindow({ after: `${text}!` })).toThrow('is no cursor');
      }),
    );
  });
});

function placeOf(slug: string) {
  return { rank: 0, slug };
}

describe('toPage', () => {
  test('of nothing has no cursors', () => {
    expect(toPage({ rows: [], more: false }, toWindow({}), placeOf).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test('knows what lies beyond it in either direction', () => {
    const after = toCursor({ rank: 0, slug: 'a' });
    const forward = toPage({ rows: ['b'], more: true }, toWindow({ first: 1, after }), placeOf);
    expect(forward.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const backward = toPage(
      { rows: ['b'], more: false },
      toWindow({ last: 1, before: after }),
      placeOf,
    );
    expect(backward.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });
});
