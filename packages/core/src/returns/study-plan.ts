import type { Interval } from '../interval.ts';
import { studyMonths, type Terms, type Weights } from './annuity.ts';

/** What study costs at one certain length. Minor units; every range is independent of the others. */
export interface StudyPlan {
  /** Whole months of study. */
  readonly months: number;
  /** Due as the program starts. */
  readonly start: Interval;
  /** Due evenly while it lasts: tuition, examinations, what living costs more than at home. */
  readonly during: Interval;
  /** Net income given up a year; below zero where training pays better than the present post. */
  readonly givenUp: Interval;
}

/**
 * What study costs in present value. Each range enters once with a weight that is not below zero, so the least of
 * each gives the least of all and the most the most: the bounds are reached, not merely safe (Moore 1966).
 */
export function presentCost(plan: StudyPlan, weights: Weights): Interval {
  const at = (bound: 'min' | 'max'): number =>
    plan.start[bound] +
    plan.during[bound] * weights.during +
    plan.givenUp[bound] * weights.studying;
  return { min: at('min'), max: at('max') };
}

/** Which end of every cost: all at their least, or all at their most. */
export type Bound = 'min' | 'max';

/**
 * Yearly flows against the present post, from the start to the horizon: costs below zero, the raise above.
 * @param raise net a year after study, at today's pay.
 */
export function yearlyFlows(
  plan: StudyPlan,
  cost: Bound,
  raise: number,
  { growth, years }: Pick<Terms, 'growth' | 'years'>,
): Float64Array {
  const flows = new Float64Array(years);
  let grown = 1;
  for (let k = 0; k < years; k += 1) {
    const studied = studyMonths(plan.months, k);
    const outlay = plan.during[cost] * (studied / plan.months);
    const income = plan.givenUp[cost] * (studied / 12) * grown;
    const gain = raise * ((12 - studied) / 12) * grown;
    flows[k] = gain - outlay - income - (k === 0 ? plan.start[cost] : 0);
    grown *= 1 + growth;
  }
  return flows;
}
