import { describe, expect, it } from 'vitest';
import type { StudyPlan } from './study-plan.ts';
import { cashFlow } from './cash-flow.ts';
import { netValue } from './branches.ts';

const plan = (months: number): StudyPlan => ({
  months,
  start: { min: 100, max: 200 },
  during: { min: 1_000, max: 1_200 },
  givenUp: { min: 500, max: 500 },
});
const TERMS = { rate: 0.05, growth: 0, years: 5 };
const RAISE = { kind: 'RANGE', range: { min: 800, max: 1_000 } } as const;

describe('the running sum of flows', () => {
  it('begins at nothing, falls while studying and rises after', () => {
    const points = cashFlow([plan(12)], RAISE, TERMS);
    expect(points.map(({ total }) => total)).toEqual([
      { min: 0, max: 0 },
      { min: -1_900, max: -1_600 },
      { min: -1_100, max: -600 },
      { min: -300, max: 400 },
      { min: 500, max: 1_400 },
      { min: 1_300, max: 2_400 },
    ]);
  });

  it('ends, discounted, at the net present value', () => {
    const plans = [plan(12), plan(18), plan(24)];
    const value = netValue(plans, RAISE, TERMS);
    expect(value).toEqual({
      kind: 'KNOWN',
      value: cashFlow(plans, RAISE, TERMS).at(-1)?.discounted,
    });
  });

  it('stops with study where the raise is not known, and invents none', () => {
    const raise = {
      kind: 'UNKNOWN',
      reason: { kind: 'PROFILE_LACKS', field: 'payAfter' },
    } as const;
    const points = cashFlow([plan(12), plan(18)], raise, TERMS);
    expect(points.map(({ years }) => years)).toEqual([0, 1, 2]);
    expect(points.at(-1)?.total?.max).toBeLessThan(0);
  });

  it('says nothing of an amount that cannot be held', () => {
    const huge = { ...plan(12), start: { min: 1e16, max: 1e16 } };
    expect(cashFlow([huge], RAISE, TERMS)[1]?.total).toBeNull();
  });
});
