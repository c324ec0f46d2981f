import * as fc from 'fast-check';
import { TypedFastBitSet } from 'typedfastbitset';
import { expect, test } from 'vitest';
import { type Narrowing, isLeft, placesLeft } from './narrowing.ts';

const LAST = 700;

const places = fc
  .array(fc.nat(LAST), { maxLength: 60 })
  .map((numbers) => new TypedFastBitSet(numbers));
const narrowing: fc.Arbitrary<Narrowing> = fc.array(fc.array(places, { maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

/** Every place, one by one. */
function expected(asked: Narrowing): number[] {
  const groups = asked.map((sets) => new Set(sets.flatMap((set) => set.array())));
  const all = Array.from({ length: LAST + 1 }, (_none, place) => place);
  return all.filter((place) => groups.every((group) => group.has(place)));
}

test('leaves the places that one set of each condition has, sets of any length', () => {
  fc.assert(
    fc.property(narrowing, (asked) => {
      const left = expected(asked);
      expect(placesLeft(asked).array()).toEqual(left);
      for (const place of [0, 31, 32, LAST, ...left]) {
        expect(isLeft(asked, place)).toBe(left.includes(place));
      }
    }),
  );
});

test('overwrites a set that is used again, and changes none that it is asked about', () => {
  fc.assert(
    fc.property(narrowing, places, (asked, used) => {
      const before = asked.map((sets) => sets.map((set) => set.array()));
      expect(placesLeft(asked, used)).toBe(used);
      expect(used.array()).toEqual(expected(asked));
      expect(asked.map((sets) => sets.map((set) => set.array()))).toEqual(before);
    }),
  );
});

test('leaves every place without a condition, and does not guess which those are', () => {
  expect(isLeft([], 5)).toBe(true);
  expect(() => placesLeft([])).toThrow('no condition');
});
