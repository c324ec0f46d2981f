import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Interval,
  add,
  hull,
  interval,
  multiply,
  overlaps,
  sameInterval,
} from './interval.ts';

const bound = fc.integer({ min: -1_000_000, max: 1_000_000 });
const anyInterval = fc.tuple(bound, bound).map(([a, b]) => interval(a, b));
const isIn = (x: number, range: Interval): boolean => range.min <= x && x <= range.max;

/** A range with a point of it. */
const withPoint = anyInterval.chain((range) =>
  fc.tuple(fc.constant(range), fc.integer({ min: range.min, max: range.max })),
);

describe('interval', () => {
  it('takes its bounds in either order', () => {
    expect(interval(3, 2)).toEqual({ min: 2, max: 3 });
    expect(interval(2)).toEqual({ min: 2, max: 2 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as a bound', (value) => {
    expect(() => interval(0, value)).toThrow('two finite bounds');
    expect(() => interval(value)).toThrow(RangeError);
  });
});

describe('add and multiply', () => {
  it('contain the result for every pair of points, and reach both ends', () => {
    fc.assert(
      fc.property(withPoint, withPoint, ([a, x], [b, y]) => {
        expect(isIn(x + y, add(a, b))).toBe(true);
        expect(isIn(x * y, multiply(a, b))).toBe(true);
        expect(add(a, b)).toEqual({ min: a.min + b.min, max: a.max + b.max });
      }),
    );
  });

  it('do not depend on the order of their arguments', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(sameInterval(multiply(a, b), multiply(b, a))).toBe(true);
      }),
    );
  });

  it('multiply ranges that span zero', () => {
    expect(multiply({ min: -2, max: 3 }, { min: -5, max: 4 })).toEqual({ min: -15, max: 12 });
  });
});

describe('overlaps', () => {
  it('holds exactly where a point is shared, the ends included', () => {
    expect(overlaps(interval(1, 2), interval(2, 3))).toBe(true);
    expect(overlaps(interval(1, 2), interval(3, 4))).toBe(false);
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const shared = Math.max(a.min, b.min) <= Math.min(a.max, b.max);
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });
});

describe('hull', () => {
  it('is null where there is nothing to hold', () => {
    expect(hull([])).toBeNull();
  });

  it('holds every range and touches the outermost', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { minLength: 1 }), (ranges) => {
        const all = hull(ranges)!;
        expect(ranges.every((range) => isIn(range.min, all) && isIn(range.max, all))).toBe(true);
        expect(ranges.some((range) => range.min === all.min)).toBe(true);
        expect(ranges.some((range) => range.max === all.max)).toBe(true);
      }),
    );
  });
});

describe('sameInterval', () => {
  it('compares both bounds', () => {
    expect(sameInterval(interval(1, 2), interval(1, 2))).toBe(true);
    expect(sameInterval(interval(1, 2), interval(1, 3))).toBe(false);
    expect(sameInterval(interval(1, 2), interval(0, 2))).toBe(false);
  });
});
