import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CursorOrder, BY_SLUG, toCursor, toPage, toWindow } from './window.ts';

const ANY_ORDER: CursorOrder = { name: 'any', isKey: () => true };

describe('toWindow', () => {
  test('asks for twenty from the start when nothing is said', () => {
    expect(toWindow({}, BY_SLUG)).toEqual({
      limit: 20,
      after: null,
      before: null,
      backward: false,
    });
  });

  test('reads back every cursor that it wrote', () => {
    fc.assert(
      fc.property(fc.option(fc.oneof(fc.integer(), fc.string())), fc.string(), (key, slug) => {
        const after = toCursor(ANY_ORDER, { key, slug });
        expect(toWindow({ after }, ANY_ORDER).after).toEqual({ key, slug });
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
    [
      { after: toCursor(ANY_ORDER, { key: '', slug: 'a' }) },
      '`after` is a cursor of another order',
    ],
    [{ after: toCursor(BY_SLUG, { key: 7, slug: 'a' }) }, '`after` is a cursor of another order'],
  ])('refuses %j and says what would be right', (given, message) => {
    expect(() => toWindow(given, BY_SLUG)).toThrow(message);
  });

  test('refuses any text that is no cursor, and never crashes on it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => toWindow({ after: `${text}!` }, BY_SLUG)).toThrow('is no cursor');
      }),
    );
  });
});

function placeOf(slug: string) {
  return { key: '', slug };
}

describe('toPage', () => {
  test('of nothing has no cursors', () => {
    expect(
      toPage({ rows: [], more: false }, toWindow({}, BY_SLUG), BY_SLUG, placeOf).pageInfo,
    ).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test('knows what lies beyond it in either direction', () => {
    const after = toCursor(BY_SLUG, { key: '', slug: 'a' });
    const forward = toPage(
      { rows: ['b'], more: true },
      toWindow({ first: 1, after }, BY_SLUG),
      BY_SLUG,
      placeOf,
    );
    expect(forward.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const backward = toPage(
      { rows: ['b'], more: false },
      toWindow({ last: 1, before: after }, BY_SLUG),
      BY_SLUG,
      placeOf,
    );
    expect(backward.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });
});
