import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../words/en/english.ts';
import { requiredRaise } from './required-raise.ts';
import type { StudyPlan } from './study-plan.ts';

const exactly = (value: number) => ({ min: value, max: value });

/** A year of study that costs 10,000 as it starts; ten years of work follow. */
const PLAN: StudyPlan = {
  months: 12,
  start: exactly(10_000),
  during: exactly(0),
  givenUp: exactly(0),
};
const TERMS = { rate: 0, growth: 0, years: 11 };
describe('the raise that just pays for a program', () => {
  it('is the cost divided by the years after study, before and after tax, and as a share of pay', () => {
    expect(requiredRaise([PLAN], TERMS, 2_000, 0.5)).toEqual({
      kind: 'KNOWN',
      value: { perYear: exactly(1_000), beforeTax: exactly(2_000), shareOfPay: exactly(0.5) },
    });
  });

  it('is the same before tax where no rate of tax is given', () => {
    expect(requiredRaise([PLAN], TERMS, 2_000, undefined)).toMatchObject({
      value: { perYear: exactly(1_000), beforeTax: exactly(1_000) },
    });
  });

  it('spans what every length of study asks for', () => {
    const longer = { ...PLAN, months: 72, start: { min: 8_000, max: 20_000 } };
    expect(requiredRaise([PLAN, longer], TERMS, 2_000, 0)).toMatchObject({
      value: { perYear: { min: 1_000, max: 4_000 }, shareOfPay: { min: 0.5, max: 2 } },
    });
  });

  it.each([0, -1])('is no share of a pay of %s', (netPay) => {
    expect(requiredRaise([PLAN], TERMS, netPay, 0)).toMatchObject({
      kind: 'KNOWN',
      value: { shareOfPay: null },
    });
  });

  it.each([132, 150])('is unknown where %s months of study leave no year after', (months) => {
    expect(requiredRaise([{ ...PLAN, months }], TERMS, 2_000, 0)).toEqual({
      kind: 'UNKNOWN',
      reasons: [{ kind: 'HORIZON_TOO_SHORT', years: 11 }],
    });
  });

  it('is unknown where there is no plan, or it cannot be held as an amount', () => {
    const dear = { ...PLAN, start: exactly(1e18) };
    expect(requiredRaise([], TERMS, 2_000, 0)).toMatchObject({ kind: 'UNKNOWN' });
    expect(requiredRaise([dear], TERMS, 2_000, 0)).toMatchObject({
      kind: 'UNKNOWN',
      reasons: [{ kind: 'OUT_OF_RANGE', what: ENGLISH.subject.requiredRaise }],
    });
    // Held after tax, and not before.
    const almost = { ...PLAN, start: exactly(8e16) };
    expect(requiredRaise([almost], TERMS, 2_000, 0)).toMatchObject({ kind: 'KNOWN' });
    expect(requiredRaise([almost], TERMS, 2_000, 0.5)).toMatchObject({ kind: 'UNKNOWN' });
  });
});
