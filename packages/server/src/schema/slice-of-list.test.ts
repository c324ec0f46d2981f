import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOfList, sliceOfList } from './slice-of-list.ts';
import { toCursor, toPage, toWindow } from './window.ts';

const ORDER = orderOfList('letters');
const letters = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 30 });

function page(items: readonly string[], given: Parameters<typeof toWindow>[0]) {
  const window = toWindow(given, ORDER);
  const slice = sliceOfList(items, (item) => item, window);
  return toPage(slice, window, ORDER, ({ at }) => at);
}

test('pages in either direction hold every item once, in order', () => {
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 7 }), fc.boolean(), (items, size, backward) => {
      const found: string[] = [];
      for (let cursor: string | null = null; ;) {
        const given = backward ? { last: size, before: cursor } : { first: size, after: cursor };
        const { edges, pageInfo } = page(items, given);
        const own = edges.map(({ node }) => node.item);
        found.splice(backward ? 0 : found.length, 0, ...own);
        if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
        cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
      }
      expect(found).toEqual(items);
    }),
  );
});

test('a cursor leads on from its item after others came before it', () => {
  const after = page(['b', 'd', 'f'], { first: 2 }).pageInfo.endCursor;
  const next = page(['a', 'b', 'c', 'd', 'e', 'f'], { first: 1, after });
  expect(next.edges.map(({ node }) => node.item)).toEqual(['e']);
});

test('a cursor of an item that is gone leads on from its place', () => {
  const after = toCursor(ORDER, { key: 1, slug: 'd' });
  expect(page(['b', 'f'], { after }).edges.map(({ node }) => node.item)).toEqual(['f']);
});

test('a cursor with another kind of key is refused', () => {
  for (const key of [-1, 0.5, 'x', null]) {
    const after = toCursor(ORDER, { key, slug: 'd' });
    expect(() => page(['d'], { after })).toThrow('`after` is a cursor of another order');
  }
});
