import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeContext } from '../testing/decision.ts';
import { formatRange, formatWhole, hullPrices, multiplyRange } from './money-range.ts';

const count = (min: readonly [number, number], max = min) => ({
  min: { numerator: BigInt(min[0]), denominator: BigInt(min[1]) },
  max: { numerator: BigInt(max[0]), denominator: BigInt(max[1]) },
});

describe('a price times a count', () => {
  it('is rounded once, half to even', () => {
    expect(multiplyRange({ min: 5, max: 7 }, count([1, 2]))).toEqual({ min: 2, max: 4 });
    expect(multiplyRange({ min: 100, max: 200 }, count([3, 2], [2, 1]))).toEqual({
      min: 150,
      max: 400,
    });
  });

  it('is unknown where it cannot be held exactly', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(multiplyRange({ min: most, max: most }, count([2, 1]))).toBeNull();
    expect(multiplyRange({ min: most, max: most }, count([1, 1]))).toEqual({
      min: most,
      max: most,
    });
  });
});

describe('several prices', () => {
  const context = makeContext();
  const price = (minor: number, currency: string) => ({
    range: { min: minor, max: minor },
    currency,
    period: null,
  });

  it('reach from the least to the most in one currency', () => {
    expect(hullPrices([price(80, 'GBP'), price(100, 'USD')], 'tuition', context)).toMatchObject({
      kind: 'RANGE',
      range: { min: 100, max: 125 },
    });
  });

  it('are unknown where one of them cannot be converted, or there is none', () => {
    expect(hullPrices([price(1, 'USD'), price(1, 'ZMW')], 'tuition', context).kind).toBe('UNKNOWN');
    expect(hullPrices([], 'tuition', context)).toEqual({
      kind: 'UNKNOWN',
      reason: { kind: 'NOT_STATED', what: 'tuition' },
    });
  });
});

describe('a range in words', () => {
  it('names both ends, keeps the sign, and gives a point once', () => {
    expect(formatRange({ min: -150, max: 200_000 }, 'USD')).toBe(
      '−USD\u00a01.50 to USD\u00a02,000',
    );
    expect(formatRange({ min: 5, max: 5 }, 'JPY')).toBe('JPY\u00a05');
  });

  it('in whole units holds the range, and a point stays one', () => {
    expect(formatWhole({ min: 150, max: 249 }, 'USD')).toBe('USD\u00a01 to USD\u00a03');
    expect(formatWhole({ min: 149, max: 149 }, 'USD')).toBe('USD\u00a01');
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e6), (min, width) => {
        expect(formatWhole({ min, max: min + width }, 'USD')).not.toContain('.');
      }),
    );
  });
});
