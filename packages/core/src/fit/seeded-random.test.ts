import { describe, expect, it } from 'vitest';
import { seedFor, seededRandom } from './seeded-random.ts';

/** Mulberry32 in whole numbers without bounds, reduced to 32 bits by hand: the published steps, not our code. */
function reference(seed: bigint, count: number): number[] {
  const bits = (value: bigint): bigint => BigInt.asUintN(32, value);
  let state = bits(seed);
  return Array.from({ length: count }, () => {
    state = bits(state + 0x6d2b79f5n);
    let mixed = bits((state ^ (state >> 15n)) * (state | 1n));
    mixed = bits(mixed ^ (mixed + bits((mixed ^ (mixed >> 7n)) * (mixed | 61n))));
    return Number(mixed ^ (mixed >> 14n)) / 2 ** 32;
  });
}

describe('seeded numbers', () => {
  it.each([0, 1, 42, -5, 2 ** 31])('of the seed %i are those of Mulberry32', (seed) => {
    const random = seededRandom(seed);
    expect(Array.from({ length: 20 }, random)).toEqual(reference(BigInt(seed), 20));
  });

  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('have for the part %j the seed that FNV-1a gives it', (name, hash) => {
    expect(seedFor(name, 0)).toBe(hash);
    expect(seedFor(name, 1)).not.toBe(hash);
  });
});
