import { type Interval, hull } from '../interval.ts';
import type { Terms } from './annuity.ts';
import { type InternalRates, internalRates } from './internal-rate.ts';
import { type StudyPlan, yearlyFlows } from './study-plan.ts';

/**
 * The internal rate of return over every case. `ONE`: every case has one, within `range`. `NONE`: no case has any.
 * `SOME`: the better cases have one, the worse none. `SEVERAL`: some case's flows change sign more than once or begin
 * above zero, so that a rate is no return; those of the outermost cases are listed, and no single one should be quoted.
 */
export interface RateOfReturn {
  readonly kind: 'NONE' | 'ONE' | 'SOME' | 'SEVERAL';
  /** The lowest and the highest rate found; null where there is none. */
  readonly range: Interval | null;
  /** Every rate of the outermost cases, ascending, each once to six places. */
  readonly rates: readonly number[];
}

/**
 * Rates at the outermost flows of every length of study: most cost with least raise, least cost with most raise.
 * Where flows change sign once from below zero to above, the rate rises with every flow: a larger flow lifts the
 * present value at every rate, and the value falls through zero there. The outermost cases then bound all others.
 */
export function rateOfReturn(
  plans: readonly StudyPlan[],
  raise: Interval,
  terms: Terms,
): RateOfReturn {
  const cases = plans.flatMap((plan) => [
    internalRates(yearlyFlows(plan, 'max', raise.min, terms)),
    internalRates(yearlyFlows(plan, 'min', raise.max, terms)),
  ]);
  const all = cases.flatMap((found) => found.rates).map((rate) => Math.round(rate * 1e6) / 1e6);
  const rates = [...new Set(all)].toSorted((a, b) => a - b);
  const exact = cases.flatMap((found) => found.rates.map((rate) => ({ min: rate, max: rate })));
  return { kind: kindOf(cases), range: hull(exact), rates };
}

function kindOf(cases: readonly InternalRates[]): RateOfReturn['kind'] {
  const odd = cases.some((found) => !found.regular || (found.kind === 'ONE' && !found.laysOut));
  if (odd) return 'SEVERAL';
  const without = cases.filter((found) => found.kind === 'NONE').length;
  if (without === cases.length) return 'NONE';
  return without === 0 ? 'ONE' : 'SOME';
}
