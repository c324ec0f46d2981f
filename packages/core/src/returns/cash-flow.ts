import type { Interval } from '../interval.ts';
import type { Terms } from './annuity.ts';
import type { Raise } from './branches.ts';
import { toMinorUnits } from './present-value.ts';
import { type Bound, type StudyPlan, yearlyFlows } from './study-plan.ts';

/** All flows up to the end of a year, against the present post: below zero until the program has paid for itself. */
export interface CashFlowPoint {
  /** Years from the start of the program; at 0 nothing has been paid. */
  readonly years: number;
  /** Minor units, real terms; null where it is too large to be held. */
  readonly total: Interval | null;
  /** The same, each year's flow discounted at the stated rate. */
  readonly discounted: Interval | null;
}

/**
 * The running sum of yearly flows to the horizon. Where the raise is not known, to the end of study alone, without
 * one: what follows would be invented. At one length of study each sum falls with every cost and rises with the raise,
 * so most cost with least raise bounds it from below and least cost with most raise from above.
 */
export function cashFlow(plans: readonly StudyPlan[], raise: Raise, terms: Terms): CashFlowPoint[] {
  const longest = Math.max(0, ...plans.map((plan) => plan.months));
  const known = raise.kind === 'RANGE';
  const years = known ? terms.years : Math.min(terms.years, Math.ceil(longest / 12));
  const range = known ? raise.range : { min: 0, max: 0 };
  const sumsOf = (cost: Bound, gain: number) =>
    plans.map((plan) =>
      runningSums(yearlyFlows(plan, cost, gain, { ...terms, years }), terms.rate),
    );
  const low = sumsOf('max', range.min);
  const high = sumsOf('min', range.max);
  return Array.from({ length: years + 1 }, (_, year) => ({
    years: year,
    total: between(low, high, 'total', year),
    discounted: between(low, high, 'discounted', year),
  }));
}

interface Sums {
  readonly total: Float64Array;
  readonly discounted: Float64Array;
}

function runningSums(flows: Float64Array, rate: number): Sums {
  const total = new Float64Array(flows.length + 1);
  const discounted = new Float64Array(flows.length + 1);
  let discount = 1;
  for (let k = 0; k < flows.length; k += 1) {
    total[k + 1] = (total[k] ?? 0) + (flows[k] ?? 0);
    discounted[k + 1] = (discounted[k] ?? 0) + (flows[k] ?? 0) * discount;
    discount /= 1 + rate;
  }
  return { total, discounted };
}

function between(
  low: readonly Sums[],
  high: readonly Sums[],
  kind: keyof Sums,
  year: number,
): Interval | null {
  if (low.length === 0) return null;
  return toMinorUnits(
    Math.min(...low.map((sums) => sums[kind][year] ?? 0)),
    Math.max(...high.map((sums) => sums[kind][year] ?? 0)),
  );
}
