import * as fc from 'fast-check';
import { TypedFastBitSet } from 'typedfastbitset';
import { expect, test } from 'vitest';
import { WALKED, firstPositions } from './first-positions.ts';
import type { Order } from './order.ts';

const SIZE = 2 * WALKED + 100;

/** Every place once, so many steps apart that neighbours in one order are far from each other in another. */
function orderBy(step: number): Order {
  const places = Uint32Array.from({ length: SIZE }, (_none, at) => (at * step) % SIZE);
  return { places, keys: [''], starts: [0], compare: () => 0 };
}

/** Steps that share no factor with the size, so that each place comes once. */
const ORDERS = [orderBy(1), orderBy(SIZE - 1), orderBy(7919)];

/** Also one that ends before it begins, as between cursors that are the wrong way round. */
const stretch = fc.record({ first: fc.nat(SIZE), end: fc.nat(SIZE), backward: fc.boolean() });

/** Places from one on, each so many after the one before. */
const chosen = fc
  .tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: SIZE }), fc.nat(SIZE))
  .map(([start, step, count]) => {
    const places = new TypedFastBitSet();
    for (let place = start, left = count; place < SIZE && left > 0; place += step, left -= 1) {
      places.add(place);
    }
    return places;
  });

test('finds what a look at every position finds, wherever the wanted stand', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ORDERS),
      fc.array(fc.array(chosen, { maxLength: 3 }), { maxLength: 3 }),
      fc.option(fc.integer({ min: 2, max: 5_000 })),
      fc.integer({ min: 1, max: 101 }),
      stretch,
      (order, narrowing, divisor, most, asked) => {
        const tests = divisor === null ? [] : [(place: number) => place % divisor === 0];
        const groups = narrowing.map((sets) => new Set(sets.flatMap((places) => places.array())));
        const all = [...order.places.keys()].slice(asked.first, asked.end);
        const expected = (asked.backward ? all.toReversed() : all).filter((at) => {
          const place = order.places[at]!;
          return groups.every((group) => group.has(place)) && tests.every((holds) => holds(place));
        });
        const found = firstPositions(order, { chosen: narrowing, tests, most }, asked);
        expect(found).toEqual(expected.slice(0, most));
      },
    ),
    { numRuns: 60 },
  );
});

test('asks of no program but the chosen, and stops once there are enough', () => {
  const asked: number[] = [];
  const places = new TypedFastBitSet([SIZE - 3, SIZE - 2, SIZE - 1]);
  const wanted = {
    chosen: [[places]],
    tests: [(place: number) => asked.push(place) > 0],
    most: 2,
  };
  const found = firstPositions(orderBy(1), wanted, { first: 0, end: SIZE, backward: false });
  expect(found).toEqual([SIZE - 3, SIZE - 2]);
  expect(asked).toEqual([SIZE - 3, SIZE - 2]);
});
