import type { StudyMode } from '../attribute/duration.ts';
import type { Certainty } from '../certainty.ts';
import type { CostTerms } from '../cost/cost-of-program.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import {
  type Basis,
  type Footing,
  type Known,
  assumed,
  fromProfile,
  together,
} from '../decision/figure.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import { type UnknownReason, reasonText } from '../decision/unknown-reason.ts';
import { type Interval, hull } from '../interval.ts';
import { type Terms, weightsOf } from './annuity.ts';
import { type Branch, type Raise, branchesOf, expectedValue, netValue } from './branches.ts';
import type { CurveInput } from './curves.ts';
import { type RateOfReturn, rateOfReturn } from './internal-rate-range.ts';
import { type ExpectedPay, payAfterOf, payUnrecognisedOf } from './pay-after.ts';
import { type Payback, paybackOf, paybackYears } from './payback.ts';
import { type RequiredRaise, requiredRaise } from './required-raise.ts';
import { type Sensitivity, sensitivities } from './sensitivity.ts';
import { type StudyPlan, presentCost, yearlyFlows } from './study-plan.ts';
import { type StudyPlans, planOf, studyPlans } from './study-plans.ts';
import { wordsOf } from '../words/words-of.ts';
import type { CoreWords } from '../words/core-words.ts';

/** The real rates at which every answer is shown beside the stated one. */
export const SHOWN_RATES: readonly number[] = [0, 0.03, 0.05, 0.08];

/** The answer at one discount rate. */
export interface AtRate {
  readonly rate: number;
  readonly npv: Known<Interval>;
  readonly requiredRaise: Known<RequiredRaise>;
}

/** What one way to study comes to, against keeping the present post. Money in minor units of `currency`, real terms. */
export interface ReturnOnProgram {
  readonly mode: StudyMode;
  readonly currency: string;
  /** The rate, growth and horizon that were used; which of them were assumed is among the bases. */
  readonly terms: Terms;
  /** `REQUIRED_RAISE` where the outcome is unknown: then no other answer exists, and none is invented. */
  readonly headline: 'NPV' | 'REQUIRED_RAISE';
  readonly npv: Known<Interval>;
  readonly requiredRaise: Known<RequiredRaise>;
  /** At 0, 3, 5 and 8 %. */
  readonly atRates: readonly AtRate[];
  readonly internalRate: Known<RateOfReturn>;
  readonly payback: Known<Payback>;
  readonly discountedPayback: Known<Payback>;
  /** The present value of the raise by that of all costs. */
  readonly benefitCost: Known<Interval>;
  readonly branches: readonly Branch[];
  /** The mean over the branches, where the reader gives every chance. */
  readonly expected: Known<Interval>;
  /** What `horizonOf` and `cashFlowOf` draw; null where the cost is unknown. */
  readonly curves: CurveInput | null;
  readonly sensitivity: readonly Sensitivity[];
  readonly bases: readonly Basis[];
  readonly certainty: Certainty;
  readonly certaintyReasons: readonly string[];
}

const DEFAULT_RATE = 0.035;
const DEFAULT_YEARS = 20;

/** Reckons the return on one way to study a program. */
export function returnOn(
  program: ProgramFacts,
  terms: CostTerms,
  context: DecisionContext,
): ReturnOnProgram {
  const { discountRate, horizonYears, payGrowth } = context.profile;
  const time = {
    rate: discountRate ?? DEFAULT_RATE,
    growth: payGrowth ?? 0,
    years: horizonYears ?? DEFAULT_YEARS,
  };
  const plans = studyPlans(program, terms, context);
  const outcome = payAfterOf(program, context);
  const headline = outcome.kind === 'UNKNOWN' ? 'REQUIRED_RAISE' : 'NPV';
  const footing = together([
    ...(plans.kind === 'KNOWN' ? [plans.value.footing] : []),
    ...(outcome.kind === 'RANGE' ? [outcome.footing] : []),
    termsFooting(context),
  ]);
  const shared = {
    mode: terms.option.mode,
    currency: context.currency,
    terms: time,
    headline,
    bases: footing.bases,
    certainty: footing.certainty,
    certaintyReasons: footing.reasons,
  } as const;
  const tooShort = terms.option.months.max >= 12 * time.years;
  if (plans.kind === 'UNKNOWN') return { ...shared, ...nothing(plans.reasons, wordsOf(context)) };
  if (tooShort) {
    return {
      ...shared,
      ...nothing([{ kind: 'HORIZON_TOO_SHORT', years: time.years }], wordsOf(context)),
    };
  }
  return { ...shared, ...answers(plans.value, outcome, time, context) };
}

type Answers = Omit<
  ReturnOnProgram,
  'mode' | 'currency' | 'terms' | 'headline' | 'bases' | 'certainty' | 'certaintyReasons'
>;

/** No answer: nothing can be leaned on, whatever the terms rest on. */
function nothing(
  reasons: readonly UnknownReason[],
  say: CoreWords,
): Answers & Pick<ReturnOnProgram, 'certainty' | 'certaintyReasons'> {
  const unknown = { kind: 'UNKNOWN', reasons } as const;
  return {
    npv: unknown,
    requiredRaise: unknown,
    atRates: SHOWN_RATES.map((rate) => ({ rate, npv: unknown, requiredRaise: unknown })),
    internalRate: unknown,
    payback: unknown,
    discountedPayback: unknown,
    benefitCost: unknown,
    branches: [],
    expected: unknown,
    curves: null,
    sensitivity: [],
    certainty: 'VERY_LOW',
    certaintyReasons: reasons.map((reason) => reasonText(reason, say)),
  };
}

function answers(
  { parts, netPay }: StudyPlans,
  outcome: ExpectedPay,
  time: Terms,
  context: DecisionContext,
): Answers {
  const say = wordsOf(context);
  const { taxRate, completionChance, recognitionChance } = context.profile;
  const plans = parts.map(planOf);
  const raise = raiseOf(outcome, netPay);
  const unrecognised = raiseOf(payUnrecognisedOf(netPay, context), netPay);
  const chances = { completion: completionChance, recognition: recognitionChance };
  const branches = branchesOf(plans, raise, unrecognised, time, chances, say);
  const needed = (terms: Terms) => requiredRaise(plans, terms, netPay, taxRate, say);
  return {
    npv: netValue(plans, raise, time, say),
    requiredRaise: needed(time),
    atRates: SHOWN_RATES.map((rate) => {
      const terms = { ...time, rate };
      return { rate, npv: netValue(plans, raise, terms, say), requiredRaise: needed(terms) };
    }),
    ...rates(plans, raise, time, say),
    branches,
    expected: expectedValue(branches, say),
    curves: { plans, raise, terms: time },
    sensitivity: sensitivities(parts, raise.kind === 'RANGE' ? raise.range : null, time, say),
  };
}

function raiseOf(outcome: ExpectedPay, netPay: number): Raise {
  if (outcome.kind === 'UNKNOWN') return outcome;
  const { min, max } = outcome.range;
  return { kind: 'RANGE', range: { min: min - netPay, max: max - netPay } };
}

/** The answers that are no amounts: rates, years and a ratio. */
function rates(
  plans: readonly StudyPlan[],
  raise: Raise,
  time: Terms,
  say: CoreWords,
): Pick<Answers, 'internalRate' | 'payback' | 'discountedPayback' | 'benefitCost'> {
  if (raise.kind === 'UNKNOWN') {
    const unknown = { kind: 'UNKNOWN', reasons: [raise.reason] } as const;
    return {
      internalRate: unknown,
      payback: unknown,
      discountedPayback: unknown,
      benefitCost: unknown,
    };
  }
  const { range } = raise;
  const flows = plans.flatMap((plan) => [
    yearlyFlows(plan, 'max', range.min, time),
    yearlyFlows(plan, 'min', range.max, time),
  ]);
  const paid = (rate: number): Known<Payback> => ({
    kind: 'KNOWN',
    value: paybackOf(flows.map((entry) => paybackYears(entry, rate))),
  });
  return {
    internalRate: { kind: 'KNOWN', value: rateOfReturn(plans, range, time) },
    payback: paid(0),
    discountedPayback: paid(time.rate),
    benefitCost: benefitCost(plans, range, time, say),
  };
}

/** Raise and cost share no variable at one length of study, so the outermost of each give the outermost ratio. */
function benefitCost(
  plans: readonly StudyPlan[],
  raise: Interval,
  time: Terms,
  say: CoreWords,
): Known<Interval> {
  const ratios: Interval[] = [];
  for (const plan of plans) {
    const weights = weightsOf(plan.months, time);
    const cost = presentCost(plan, weights);
    if (cost.min <= 0) {
      const what = say.subject.ratioToCosts;
      return { kind: 'UNKNOWN', reasons: [{ kind: 'NOT_APPLICABLE', what }] };
    }
    const [low, high] = [raise.min * weights.after, raise.max * weights.after];
    ratios.push({
      min: low / (low < 0 ? cost.min : cost.max),
      max: high / (high < 0 ? cost.max : cost.min),
    });
  }
  const value = hull(ratios);
  return value === null || !Number.isFinite(value.min) || !Number.isFinite(value.max)
    ? { kind: 'UNKNOWN', reasons: [{ kind: 'OUT_OF_RANGE', what: say.subject.ratio }] }
    : { kind: 'KNOWN', value };
}

/** Where the rate, the growth and the horizon come from. */
function termsFooting(context: DecisionContext): Footing {
  const { profile, reference } = context;
  const { assume } = wordsOf(context);
  const rule = reference.discountRates.find((entry) => entry.rate === DEFAULT_RATE);
  const named = rule === undefined ? null : (rule.source.publisher ?? rule.source.title);
  const standard = together([
    assumed(assume.discount(named)),
    ...(rule === undefined
      ? []
      : [
          {
            bases: [{ kind: 'REFERENCE' as const, figures: [rule.id] }],
            certainty: 'HIGH' as const,
            reasons: [],
          },
        ]),
  ]);
  return together([
    profile.discountRate === undefined ? standard : fromProfile('discountRate'),
    profile.horizonYears === undefined
      ? assumed(assume.horizon(DEFAULT_YEARS))
      : fromProfile('horizonYears'),
    profile.payGrowth === undefined ? assumed(assume.realPay) : fromProfile('payGrowth'),
  ]);
}
