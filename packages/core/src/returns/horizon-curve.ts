import type { Interval } from '../interval.ts';
import { studyMonths, type Terms } from './annuity.ts';
import type { Raise } from './branches.ts';
import { toMinorUnits } from './present-value.ts';
import type { StudyPlan } from './study-plan.ts';

/** What the answer would be if one looked ahead this far. */
export interface HorizonPoint {
  /** Years from the start of the program. */
  readonly years: number;
  /** Minor units; null where the outcome is unknown or too large to be held. */
  readonly npv: Interval | null;
  /** Net a year, minor units; null where it is too large to be held. */
  readonly requiredRaise: Interval | null;
}

/** The answer at every whole year after which study has ended in every case, up to the horizon. */
export function horizonCurve(
  plans: readonly StudyPlan[],
  raise: Raise,
  terms: Terms,
): HorizonPoint[] {
  const longest = Math.max(...plans.map((plan) => plan.months));
  const first = Math.floor(longest / 12) + 1;
  const count = Math.max(0, terms.years - first + 1);
  const bounds = Array.from({ length: count }, () => ({
    npv: { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
    required: { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
  }));
  const range = raise.kind === 'RANGE' ? raise.range : null;
  for (const plan of plans) {
    runningWeights(plan, terms, (years, cost, after) => {
      const point = bounds[years - first];
      if (point === undefined) return;
      widen(point.required, cost.min / after, cost.max / after);
      if (range !== null)
        widen(point.npv, range.min * after - cost.max, range.max * after - cost.min);
    });
  }
  return bounds.map(({ npv, required }, index) => ({
    years: first + index,
    npv: range === null ? null : toMinorUnits(npv.min, npv.max),
    requiredRaise: toMinorUnits(required.min, required.max),
  }));
}

/** Present cost and the weight of a raise at the end of each year, carried from year to year. */
function runningWeights(
  plan: StudyPlan,
  { rate, growth, years }: Terms,
  visit: (years: number, cost: Interval, after: number) => void,
): void {
  let [min, max] = [plan.start.min, plan.start.max];
  let [after, discount, grown] = [0, 1, 1];
  for (let k = 0; k < years; k += 1) {
    const studied = studyMonths(plan.months, k);
    const [during, studying] = [(studied / plan.months) * discount, (studied / 12) * grown];
    min += plan.during.min * during + plan.givenUp.min * studying;
    max += plan.during.max * during + plan.givenUp.max * studying;
    after += ((12 - studied) / 12) * grown;
    discount /= 1 + rate;
    grown *= (1 + growth) / (1 + rate);
    visit(k + 1, { min, max }, after);
  }
}

function widen(range: { min: number; max: number }, min: number, max: number): void {
  range.min = Math.min(range.min, min);
  range.max = Math.max(range.max, max);
}
