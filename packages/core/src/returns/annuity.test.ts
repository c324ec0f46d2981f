import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyMonths, weightsOf } from './annuity.ts';

/** 1 + q + … + q^(n−1) in closed form. */
function annuityDue(q: number, n: number): number {
  return q === 1 ? n : (1 - q ** n) / (1 - q);
}

const near = (actual: number, wanted: number): void => {
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
};

describe('present-value weights', () => {
  it('are growing annuities due in closed form where study takes whole years', () => {
    expect.hasAssertions();
    // Whole percents: near one another, rate and growth would cost the closed form its own precision.
    const rates = fc.integer({ min: -20, max: 50 }).map((percent) => percent / 100);
    const growths = fc.integer({ min: -10, max: 10 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(
        rates,
        growths,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 40 }),
        (rate, growth, n, more) => {
          const weights = weightsOf(12 * n, { rate, growth, years: n + more });
          const [v, q] = [1 / (1 + rate), (1 + growth) / (1 + rate)];
          near(weights.during, annuityDue(v, n) / n);
          near(weights.studying, annuityDue(q, n));
          near(weights.after, annuityDue(q, n + more) - annuityDue(q, n));
        },
      ),
    );
  });

  it('share a year that is studied in part by its months', () => {
    expect([0, 1, 2].map((k) => studyMonths(18, k))).toEqual([12, 6, 0]);
    expect(weightsOf(18, { rate: 0, growth: 0, years: 3 })).toEqual({
      during: 1,
      studying: 1.5,
      after: 1.5,
    });
  });
});
