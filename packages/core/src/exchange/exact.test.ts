import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, parseFraction, roundHalfEven, toSafe } from './exact.ts';

describe('exact numbers', () => {
  it.each([
    ['2.5', 2n],
    ['3.5', 4n],
    ['-2.5', -2n],
    ['-3.5', -4n],
    ['2.5000001', 3n],
    ['2.4999999', 2n],
    ['-0.5', 0n],
    ['0', 0n],
  ])('rounds %s to %i, half to even', (text, whole) => {
    expect(roundHalfEven(parseFraction(text) ?? { numerator: 99n, denominator: 1n })).toBe(whole);
  });

  it('is never further than a half from what it rounds, and keeps the order', () => {
    const fraction = fc
      .tuple(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
      )
      .map(([numerator, denominator]) => ({ numerator, denominator }));
    fc.assert(
      fc.property(fraction, fc.bigInt({ min: 0n, max: 10n ** 12n }), (value, more) => {
        const rounded = roundHalfEven(value);
        const off = 2n * (rounded * value.denominator - value.numerator);
        expect(off <= value.denominator && -off <= value.denominator).toBe(true);
        const larger = { ...value, numerator: value.numerator + more };
        expect(roundHalfEven(larger) >= rounded).toBe(true);
      }),
    );
  });

  it.each(['', '1.', '.5', '1,5', '1e3', '١', 'NaN', '-'])('refuses %j as decimal text', (text) => {
    expect(parseFraction(text)).toBeNull();
  });

  it('takes a number as the decimal that it prints as', () => {
    expect(fractionOf(7.5)).toEqual({ numerator: 75n, denominator: 10n });
    expect(fractionOf(1e-7)).toEqual({ numerator: 100_000n, denominator: 10n ** 12n });
    expect(() => fractionOf(Number.NaN)).toThrow(/NaN is no decimal number/);
  });

  it('gives up on whole numbers that a number cannot hold', () => {
    expect(toSafe(2n ** 53n)).toBeNull();
    expect(toSafe(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
