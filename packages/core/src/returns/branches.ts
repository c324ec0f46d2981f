import type { Known } from '../decision/figure.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import { type Interval, hull } from '../interval.ts';
import { studyMonths, type Terms, weightsOf } from './annuity.ts';
import { toMinorUnits } from './present-value.ts';
import { type Bound, type StudyPlan, presentCost } from './study-plan.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Completed and recognised, completed and not recognised, not completed. */
export const BRANCH_KINDS = ['RECOGNISED', 'NOT_RECOGNISED', 'NOT_COMPLETED'] as const;

/** One way that things can go: shown apart, never hidden in a mean. */
export interface Branch {
  readonly kind: (typeof BRANCH_KINDS)[number];
  /** As the reader sees it, 0 to 1; null where the profile does not say. */
  readonly chance: number | null;
  /** Minor units. */
  readonly npv: Known<Interval>;
}

/** The chances that the reader gives; undefined where they give none. */
export interface Chances {
  readonly completion: number | undefined;
  readonly recognition: number | undefined;
}

/** A raise a year after study, net, or why it is not known. */
export type Raise =
  | { readonly kind: 'RANGE'; readonly range: Interval }
  | { readonly kind: 'UNKNOWN'; readonly reason: UnknownReason };

/** What each way is worth: completed and recognised, completed and not recognised, not completed. */
export function branchesOf(
  plans: readonly StudyPlan[],
  recognised: Raise,
  unrecognised: Raise,
  terms: Terms,
  chances: Chances,
  say: CoreWords = ENGLISH,
): Branch[] {
  const { completion, recognition } = chances;
  return [
    {
      kind: 'RECOGNISED',
      chance: both(completion, recognition),
      npv: netValue(plans, recognised, terms, say),
    },
    {
      kind: 'NOT_RECOGNISED',
      chance: both(completion, recognition === undefined ? undefined : complement(recognition)),
      npv: netValue(plans, unrecognised, terms, say),
    },
    {
      kind: 'NOT_COMPLETED',
      chance: completion === undefined ? null : complement(completion),
      npv: abandoned(plans, terms, say),
    },
  ];
}

/** The mean over the branches by their chances, where every chance and every value is known. */
export function expectedValue(
  branches: readonly Branch[],
  say: CoreWords = ENGLISH,
): Known<Interval> {
  let [min, max] = [0, 0];
  for (const { chance, npv } of branches) {
    if (chance === null) {
      const field = 'completionChance, recognitionChance';
      return { kind: 'UNKNOWN', reasons: [{ kind: 'PROFILE_LACKS', field }] };
    }
    if (chance === 0) continue;
    if (npv.kind === 'UNKNOWN') return npv;
    min += chance * npv.value.min;
    max += chance * npv.value.max;
  }
  return known(toMinorUnits(min, max), say);
}

/**
 * The net present value over every length of study. At one length the value is the raise times a weight that is not
 * below zero, less the present cost: least raise and most cost give the least, and no variable enters twice.
 */
export function netValue(
  plans: readonly StudyPlan[],
  raise: Raise,
  terms: Terms,
  say: CoreWords = ENGLISH,
): Known<Interval> {
  if (raise.kind === 'UNKNOWN') return { kind: 'UNKNOWN', reasons: [raise.reason] };
  const values = plans.map((plan) => {
    const weights = weightsOf(plan.months, terms);
    const cost = presentCost(plan, weights);
    return {
      min: raise.range.min * weights.after - cost.max,
      max: raise.range.max * weights.after - cost.min,
    };
  });
  const all = hull(values);
  return known(all === null ? null : toMinorUnits(all.min, all.max), say);
}

/**
 * Given up at any moment from the start to the end of study, with the costs so far and the present post again after.
 * Within a year the cost so far grows evenly, so the extremes lie at the ends of years.
 */
function abandoned(plans: readonly StudyPlan[], terms: Terms, say: CoreWords): Known<Interval> {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const plan of plans) {
    for (const bound of ['min', 'max'] as const) {
      for (const spent of spentByYear(plan, bound, terms)) {
        min = Math.min(min, -spent);
        max = Math.max(max, -spent);
      }
    }
  }
  return known(toMinorUnits(min, max), say);
}

/** What has been spent at the start and at the end of each year of study, in present value. */
function spentByYear(plan: StudyPlan, bound: Bound, terms: Terms): number[] {
  let spent = plan.start[bound];
  const all = [spent];
  for (let k = 0; k < terms.years && 12 * k < plan.months; k += 1) {
    const studied = studyMonths(plan.months, k);
    const discount = (1 + terms.rate) ** -k;
    const grown = (1 + terms.growth) ** k;
    spent += plan.during[bound] * (studied / plan.months) * discount;
    spent += plan.givenUp[bound] * (studied / 12) * grown * discount;
    all.push(spent);
  }
  return all;
}

/** The chance of the contrary, without the dust of binary fractions: 0.15 for 0.85. */
function complement(chance: number): number {
  return Math.round((1 - chance) * 1e12) / 1e12;
}

function both(a: number | undefined, b: number | undefined): number | null {
  return a === undefined || b === undefined ? null : a * b;
}

function known(value: Interval | null, say: CoreWords): Known<Interval> {
  return value === null
    ? { kind: 'UNKNOWN', reasons: [{ kind: 'OUT_OF_RANGE', what: say.subject.presentValue }] }
    : { kind: 'KNOWN', value };
}
