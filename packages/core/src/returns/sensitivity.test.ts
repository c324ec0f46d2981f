import { describe, expect, it } from 'vitest';
import { sensitivities } from './sensitivity.ts';
import type { PlanParts } from './study-plans.ts';

const none = { min: 0, max: 0 };
const point = (value: number) => ({ min: value, max: value });
const parts = (months: number, given: Partial<PlanParts> = {}): PlanParts => ({
  months,
  tuition: point(1_000),
  startFees: none,
  fees: none,
  relocation: none,
  living: none,
  givenUp: none,
  ...given,
});
const TERMS = { rate: 0, growth: 0, years: 11 };

/** "tuition TENTH a tenth either way: 900 to 1100", without those of the terms. */
function told(all: readonly PlanParts[], raise: { min: number; max: number } | null): string[] {
  return sensitivities(all, raise, TERMS)
    .filter(({ input }) => !['discountRate', 'payGrowth', 'horizon'].includes(input))
    .map(
      ({ input, moved, atLow, atHigh, swing }) =>
        `${input} ${moved}: ${atLow} to ${atHigh}, ${swing}`,
    );
}

describe('how the answer moves', () => {
  it('is by a tenth of each cost that is certain, the largest first', () => {
    const all = [
      parts(12, {
        startFees: point(100),
        fees: point(200),
        relocation: point(400),
        living: point(600),
        givenUp: point(5_000),
      }),
    ];
    expect(told(all, point(1_000))).toEqual([
      'raise TENTH: 1700 to 3700, 2000',
      'incomeGivenUp TENTH: 3200 to 2200, 1000',
      'tuition TENTH: 2800 to 2600, 200',
      'living TENTH: 2760 to 2640, 120',
      'relocation TENTH: 2740 to 2660, 80',
      'fees TENTH: 2730 to 2670, 60',
    ]);
  });

  it('is over the range of each that is not, all others in the middle', () => {
    const all = [
      parts(12, { tuition: { min: 1_000, max: 3_000 }, startFees: { min: 0, max: 100 } }),
    ];
    expect(told(all, { min: 500, max: 1_500 })).toEqual([
      'raise OWN_RANGE: 2950 to 12950, 10000',
      'tuition OWN_RANGE: 8950 to 6950, 2000',
      'fees OWN_RANGE: 8000 to 7900, 100',
    ]);
  });

  it('is over every length of study where that is open, each with its own costs', () => {
    const all = [12, 18, 24].map((months) => parts(months, { tuition: point(100 * months) }));
    expect(told(all, point(1_000))).toEqual([
      // 10 years of 1,000 less 1,200; 9 years of 1,000 less 2,400.
      'duration OWN_RANGE: 8800 to 6600, 2200',
      'raise TENTH: 6750 to 8650, 1900',
      'tuition TENTH: 7880 to 7520, 360',
    ]);
    expect(sensitivities(all, null, TERMS).find(({ input }) => input === 'duration')?.span).toBe(
      '12–24 months',
    );
  });

  it('is of the required raise where the outcome is unknown', () => {
    expect(told([parts(12)], null)).toEqual(['tuition TENTH: 90 to 110, 20']);
  });

  it('moves the terms as it says: 0 to 8 %, a point of growth, five years', () => {
    const all = sensitivities([parts(12)], point(1_000), TERMS);
    expect(all.map(({ input, moved, span }) => `${input} ${moved} ${span}`)).toEqual([
      'horizon STATED 6–16 years',
      'discountRate STATED 0–8 %',
      'raise TENTH ±10 %',
      'payGrowth STATED ±1 point',
      'tuition TENTH ±10 %',
    ]);
    const horizon = all.find(({ input }) => input === 'horizon');
    expect(horizon).toMatchObject({ atLow: 4_000, atHigh: 14_000, swing: 10_000 });
    const rate = all.find(({ input }) => input === 'discountRate');
    // Ten years of 1,000 from the end of the first are worth 6,710.08 at 8 %.
    expect(rate).toMatchObject({ atLow: 9_000, atHigh: 5_710 });
  });

  it('looks ahead past the end of study, however near the horizon is', () => {
    const all = sensitivities([parts(24)], point(1_000), { ...TERMS, years: 4 });
    const horizon = all.find(({ input }) => input === 'horizon');
    expect(horizon).toMatchObject({ span: '3–9 years', atLow: 0, atHigh: 6_000 });
  });

  it('is nothing where there is nothing to move, and of no study at all', () => {
    expect(told([parts(12, { tuition: none })], point(0))).toEqual([]);
    expect(sensitivities([], point(1), TERMS)).toEqual([]);
  });
});
