import * as fc from 'fast-check';
import { TypedFastBitSet } from 'typedfastbitset';
import { describe, expect, test } from 'vitest';
import { addIds, encodeIds } from './id-list.ts';

function readBack(list: Uint8Array): number[] {
  const ids = new TypedFastBitSet();
  addIds(ids, list);
  return ids.array();
}

describe('a list of ids', () => {
  const ids = fc.uniqueArray(fc.nat({ max: 40_000 }), { maxLength: 300 });

  test('is read as it was written, wherever it lies in memory', () => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 7 }), (given, offset) => {
        const list = encodeIds(new TypedFastBitSet(given));
        const moved = new Uint8Array(list.length + offset);
        moved.set(list, offset);
        expect(readBack(moved.subarray(offset))).toEqual(given.toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  test('adds to what is there already', () => {
    const set = new TypedFastBitSet([1, 5_000]);
    addIds(set, encodeIds(new TypedFastBitSet([1, 7])));
    expect(set.array()).toEqual([1, 7, 5_000]);
  });

  test('takes a bit an id where they are many, and a few bytes an id where they are few', () => {
    const many = new TypedFastBitSet(Array.from({ length: 8_000 }, (_none, place) => place));
    expect(encodeIds(many)).toHaveLength(1_001);
    expect(encodeIds(new TypedFastBitSet([1_000_000]))).toHaveLength(4);
    expect(encodeIds(new TypedFastBitSet())).toHaveLength(1);
  });

  test('of another kind is refused', () => {
    expect(() => readBack(Uint8Array.of(9, 1))).toThrow(RangeError);
    expect(() => readBack(new Uint8Array())).toThrow(RangeError);
  });
});
