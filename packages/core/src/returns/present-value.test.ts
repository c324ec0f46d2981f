import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentValue, toMinorUnits } from './present-value.ts';

describe('the present value of yearly flows', () => {
  it('leaves the first year as it is and discounts each further one once more', () => {
    expect(presentValue([100, 110, 121], 0.1)).toBeCloseTo(300, 10);
    expect(presentValue([100, 110, 121], 0)).toBe(331);
    expect(presentValue([], 0.1)).toBe(0);
  });
});

describe('whole minor units', () => {
  it.each([
    [0.4, 0],
    [0.5, 0],
    [0.6, 1],
    [1.4, 1],
    [1.5, 2],
    [1.6, 2],
    [2.5, 2],
    [3.5, 4],
    [-0.5, 0],
    [-1.5, -2],
    [-2.5, -2],
    [-2.6, -3],
  ])('rounds %s half to even, to %s', (value, rounded) => {
    expect(toMinorUnits(value, value)).toEqual({ min: rounded, max: rounded });
  });

  it('never prints a zero as less than none', () => {
    expect(Object.is(toMinorUnits(-0.2, 0)?.min, 0)).toBe(true);
  });

  it.each([
    [Number.NaN, 0],
    [0, Number.NaN],
    [-Infinity, 0],
    [0, Infinity],
    [0, 2 ** 53],
    [-(2 ** 53), 0],
  ])('is none where a bound cannot be held exactly: %s to %s', (min, max) => {
    expect(toMinorUnits(min, max)).toBeNull();
  });

  it('keeps the order of whatever it rounds, and is never further off than half a unit', () => {
    const bound = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(bound, bound, (one, other) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const units = toMinorUnits(min, max);
        expect(units!.min).toBeLessThanOrEqual(units!.max);
        expect(Math.abs(units!.min - min)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(units!.max - max)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
