import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../interval.ts';
import { type Terms, weightsOf } from './annuity.ts';
import { branchesOf, netValue } from './branches.ts';
import { horizonCurve } from './horizon-curve.ts';
import { internalRates } from './internal-rate.ts';
import { rateOfReturn } from './internal-rate-range.ts';
import { paybackOf, paybackYears } from './payback.ts';
import { presentValue } from './present-value.ts';
import { requiredRaise } from './required-raise.ts';
import { type StudyPlan, presentCost, yearlyFlows } from './study-plan.ts';

/** A range, and a share that says which of its points is drawn. */
const ranged = (least: number, most: number) =>
  fc
    .tuple(
      fc.integer({ min: least, max: most }),
      fc.nat(2_000_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([min, width, share]) => ({ range: { min, max: min + width }, at: min + share * width }));

const length = fc.record({
  start: ranged(0, 500_000),
  during: ranged(0, 9_000_000),
  givenUp: ranged(-1_000_000, 8_000_000),
});

const setting = fc.record({
  first: fc.integer({ min: 3, max: 30 }),
  lengths: fc.array(length, { minLength: 1, maxLength: 5 }),
  pick: fc.nat(),
  raise: ranged(-1_000_000, 6_000_000),
  terms: fc.record({
    rate: fc.double({ min: -0.1, max: 0.3, noNaN: true }),
    growth: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
    years: fc.integer({ min: 4, max: 40 }),
  }),
});

interface Drawn {
  readonly plans: readonly StudyPlan[];
  readonly raise: Interval;
  readonly terms: Terms;
  /** One case within all ranges. */
  readonly point: StudyPlan;
  readonly pointRaise: number;
}

function draw({
  first,
  lengths,
  pick,
  raise,
  terms,
}: typeof setting extends fc.Arbitrary<infer T> ? T : never): Drawn {
  const plans = lengths.map(({ start, during, givenUp }, index) => ({
    months: first + index,
    start: start.range,
    during: during.range,
    givenUp: givenUp.range,
  }));
  const index = pick % lengths.length;
  const chosen = lengths[index]!;
  const at = (value: number) => ({ min: value, max: value });
  const point = {
    months: first + index,
    start: at(chosen.start.at),
    during: at(chosen.during.at),
    givenUp: at(chosen.givenUp.at),
  };
  return { plans, raise: raise.range, terms, point, pointRaise: raise.at };
}

/** Bounds of money are rounded to whole minor units, by half of one at most. */
const holds = (range: Interval, value: number, rounding = 0.5): void => {
  const allowed = rounding + 1e-9 * Math.max(1, Math.abs(value));
  expect(value).toBeGreaterThanOrEqual(range.min - allowed);
  expect(value).toBeLessThanOrEqual(range.max + allowed);
};

const check = (test: (drawn: Drawn) => void): void => {
  fc.assert(fc.property(setting.map(draw), test), { numRuns: 300 });
};

describe('interval results hold every point result', () => {
  it('of the net present value, which is also the value of the yearly flows', () => {
    check(({ plans, raise, terms, point, pointRaise }) => {
      const npv = netValue(plans, { kind: 'RANGE', range: raise }, terms);
      if (npv.kind === 'UNKNOWN') throw new Error('unknown');
      const weights = weightsOf(point.months, terms);
      const value = pointRaise * weights.after - presentCost(point, weights).min;
      holds(npv.value, value);
      const flows = yearlyFlows(point, 'min', pointRaise, terms);
      // A program longer than the horizon has flows beyond it; the plans here may be, and both sums cut them alike.
      expect(presentValue(flows, terms.rate)).toBeCloseTo(value, 3);
    });
  });

  it('of the required raise, at which the net present value is nothing', () => {
    check(({ plans, terms, point }) => {
      const needed = requiredRaise(plans, terms, 5_000_000, 0.2);
      if (needed.kind === 'UNKNOWN') return;
      const weights = weightsOf(point.months, terms);
      const raise = presentCost(point, weights).min / weights.after;
      holds(needed.value.perYear, raise);
      holds(needed.value.beforeTax, raise / 0.8);
      holds(needed.value.shareOfPay!, raise / 5_000_000, 1e-6);
      const flows = yearlyFlows(point, 'min', raise, terms);
      const size = flows.reduce((sum, flow) => sum + Math.abs(flow), 1);
      expect(Math.abs(presentValue(flows, terms.rate)) / size).toBeLessThan(1e-6);
    });
  });

  it('of the internal rate, wherever it is said to be one', () => {
    check(({ plans, raise, terms, point, pointRaise }) => {
      const rate = rateOfReturn(plans, raise, terms);
      if (rate.kind !== 'ONE') return;
      const found = internalRates(yearlyFlows(point, 'min', pointRaise, terms));
      expect(found.kind).toBe('ONE');
      holds(rate.range!, found.rates[0]!, 1e-7);
    });
  });

  it('of the payback, discounted and not', () => {
    check(({ plans, raise, terms, point, pointRaise }) => {
      for (const rate of [0, terms.rate]) {
        const cases = plans.flatMap((plan) => [
          paybackYears(yearlyFlows(plan, 'max', raise.min, terms), rate),
          paybackYears(yearlyFlows(plan, 'min', raise.max, terms), rate),
        ]);
        const payback = paybackOf(cases);
        const years = paybackYears(yearlyFlows(point, 'min', pointRaise, terms), rate);
        if (payback.kind === 'WITHIN') holds(payback.years, years ?? Infinity, 0);
        const earliest = payback.kind === 'NOT_SURE' ? payback.from - 1e-9 : 0;
        const latest = payback.kind === 'NEVER' ? -1 : Infinity;
        const allowed = years === null || (years >= earliest && years <= latest);
        expect(allowed).toBe(true);
      }
    });
  });

  it('of giving up at the end of any month', () => {
    expect.hasAssertions();
    check(({ plans, raise, terms, point }) => {
      const chances = { completion: undefined, recognition: undefined };
      const range = { kind: 'RANGE', range: raise } as const;
      const given = branchesOf(plans, range, range, terms, chances)[2]!;
      if (given.npv.kind === 'UNKNOWN') throw new Error('unknown');
      const limit = Math.min(point.months, 12 * terms.years);
      let spent = point.start.min;
      for (let month = 0; month < limit; month += 1) {
        const k = Math.floor(month / 12);
        const discount = (1 + terms.rate) ** -k;
        spent += (point.during.min / point.months) * discount;
        spent += (point.givenUp.min / 12) * (1 + terms.growth) ** k * discount;
        holds(given.npv.value, -spent);
      }
    });
  });

  it('at every horizon of the curve', () => {
    check(({ plans, raise, terms }) => {
      const all = { kind: 'RANGE', range: raise } as const;
      for (const entry of horizonCurve(plans, all, terms)) {
        const npv = netValue(plans, all, { ...terms, years: entry.years });
        if (npv.kind === 'UNKNOWN') throw new Error('unknown');
        expect(entry.npv!.min).toBeCloseTo(npv.value.min, -1);
        expect(entry.npv!.max).toBeCloseTo(npv.value.max, -1);
      }
    });
  });

  it('and only widen when an input does', () => {
    check(({ plans, raise, terms }) => {
      const wider = plans.map((plan) => ({
        ...plan,
        during: { min: plan.during.min, max: plan.during.max + 100_000 },
      }));
      const [before, after] = [plans, wider].map((all) =>
        netValue(all, { kind: 'RANGE', range: raise }, terms),
      );
      if (before?.kind !== 'KNOWN' || after?.kind !== 'KNOWN') throw new Error('unknown');
      expect(after.value.min).toBeLessThanOrEqual(before.value.min);
      expect(after.value.max).toBe(before.value.max);
    });
  });
});
