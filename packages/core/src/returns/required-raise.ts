import type { Known } from '../decision/figure.ts';
import { type Interval, hull } from '../interval.ts';
import { type Terms, weightsOf } from './annuity.ts';
import { toMinorUnits } from './present-value.ts';
import { type StudyPlan, presentCost } from './study-plan.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** The rise in yearly pay, from the end of study to the horizon, at which the program just pays for itself. */
export interface RequiredRaise {
  /** Net a year where a tax rate is given, at today's pay. At or below zero: no raise is needed. */
  readonly perYear: Interval;
  /** The same before tax; equal where no tax rate is given. */
  readonly beforeTax: Interval;
  /** Of present pay, 0.12 for 12 %; null where present pay is zero. */
  readonly shareOfPay: Interval | null;
}

/**
 * Present cost divided by what one unit a year after study is worth: the raise whose net present value is zero.
 * At one length of study the cost alone varies, so its bounds give the raise's.
 */
export function requiredRaise(
  plans: readonly StudyPlan[],
  terms: Terms,
  netPay: number,
  taxRate: number | undefined,
  say: CoreWords = ENGLISH,
): Known<RequiredRaise> {
  const bounds: Interval[] = [];
  for (const plan of plans) {
    const weights = weightsOf(plan.months, terms);
    if (weights.after <= 0) {
      return { kind: 'UNKNOWN', reasons: [{ kind: 'HORIZON_TOO_SHORT', years: terms.years }] };
    }
    const cost = presentCost(plan, weights);
    bounds.push({ min: cost.min / weights.after, max: cost.max / weights.after });
  }
  const raise = hull(bounds);
  const perYear = raise === null ? null : toMinorUnits(raise.min, raise.max);
  const kept = 1 - (taxRate ?? 0);
  const beforeTax = raise === null ? null : toMinorUnits(raise.min / kept, raise.max / kept);
  if (raise === null || perYear === null || beforeTax === null) {
    return {
      kind: 'UNKNOWN',
      reasons: [{ kind: 'OUT_OF_RANGE', what: say.subject.requiredRaise }],
    };
  }
  const shareOfPay = netPay <= 0 ? null : { min: raise.min / netPay, max: raise.max / netPay };
  return { kind: 'KNOWN', value: { perYear, beforeTax, shareOfPay } };
}
