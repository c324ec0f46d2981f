import type { CostTerms } from '../cost/cost-of-program.ts';
import { ownMoney } from '../cost/own-money.ts';
import { movesAbroad } from '../cost/place-of-study.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import {
  type Footing,
  type Known,
  assumed,
  convention,
  fromProfile,
  together,
} from '../decision/figure.ts';
import { multiplyRange } from '../decision/money-range.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import { sumRanges } from '../decision/sum-lines.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import type { Interval } from '../interval.ts';
import type { StudyPlan } from './study-plan.ts';
import { wordsOf } from '../words/words-of.ts';

/** The parts of a study plan, apart, so that each can be varied alone. Minor units over the whole of study. */
export interface PlanParts {
  readonly months: number;
  readonly tuition: Interval;
  /** Fees that fall due at the start, and those that do while study lasts. */
  readonly startFees: Interval;
  readonly fees: Interval;
  readonly relocation: Interval;
  /** What living costs more than at home; below zero where it costs less. */
  readonly living: Interval;
  /** A year's. */
  readonly givenUp: Interval;
}

/** Every length of study that a program can take, each with what it costs. */
export interface StudyPlans {
  /** One a whole month from the shortest length to the longest: durations are whole months. */
  readonly parts: readonly PlanParts[];
  /** Present pay a year, net where a tax rate is given. */
  readonly netPay: number;
  readonly footing: Footing;
}

/** The plan that the parts come to. */
export function planOf(parts: PlanParts): StudyPlan {
  const { months, givenUp } = parts;
  const start = addAll([parts.startFees, parts.relocation]);
  const during = addAll([parts.tuition, parts.fees, parts.living]);
  return { months, start, during, givenUp };
}

/** The plans of a way to study, or all that is missing for them. */
export function studyPlans(
  program: ProgramFacts,
  terms: CostTerms,
  context: DecisionContext,
): Known<StudyPlans> {
  const living = livingExtra(program, terms, context);
  const reasons = missingIn(terms, living);
  if (reasons.length > 0 || 'reason' in living || terms.income.kind === 'UNKNOWN') {
    return { kind: 'UNKNOWN', reasons };
  }
  const { months } = terms.option;
  const parts: PlanParts[] = [];
  for (let length = months.min; length <= months.max; length += 1) {
    const plan = partsAt(length, terms, living.perYear, terms.income.perYear);
    if (plan === null) {
      return {
        kind: 'UNKNOWN',
        reasons: [{ kind: 'OUT_OF_RANGE', what: wordsOf(context).subject.costOfStudy }],
      };
    }
    parts.push(plan);
  }
  const lines = [terms.tuition.line(months), ...terms.fees.map((fee) => fee.line(months))];
  const known = [...lines, terms.relocation].filter((line) => line.range !== null);
  const footing = together([...known, living.footing, terms.income.footing, terms.option.footing]);
  return { kind: 'KNOWN', value: { parts, netPay: terms.income.netPay, footing } };
}

function missingIn(terms: CostTerms, living: LivingExtra): UnknownReason[] {
  const lines = [terms.tuition.unknown, ...terms.fees.map((fee) => fee.unknown), terms.relocation];
  const reasons = lines.flatMap((line) =>
    line !== null && line.counted && line.unknown !== null ? [line.unknown] : [],
  );
  if ('reason' in living) reasons.push(living.reason);
  if (terms.income.kind === 'UNKNOWN') reasons.push(terms.income.reason);
  return reasons;
}

type LivingExtra =
  | { readonly perYear: Interval; readonly footing: Footing }
  | { readonly reason: UnknownReason };

const NONE: Interval = { min: 0, max: 0 };

/** What a year of living costs more than at home: a return counts only what the program changes. */
function livingExtra(
  program: ProgramFacts,
  { living }: CostTerms,
  context: DecisionContext,
): LivingExtra {
  const say = wordsOf(context);
  if (living.presence === 'HOME') return { perYear: NONE, footing: living.footing };
  if (movesAbroad(program, context) === false && context.profile.livingCosts === undefined) {
    const text = say.assume.staysHome;
    return { perYear: NONE, footing: together([fromProfile('residence'), convention(text)]) };
  }
  const there = living.perYear;
  if (there === null) {
    const reason = living.unknown?.unknown ?? { kind: 'NOT_STATED', what: say.subject.livingCosts };
    return { reason };
  }
  const { presentLivingCosts } = context.profile;
  if (presentLivingCosts === undefined) {
    return {
      perYear: { min: 0, max: there.max },
      footing: together([living.footing, assumed(say.assume.livingNowUnknown)]),
    };
  }
  const now = ownMoney(presentLivingCosts, 'presentLivingCosts', context);
  if (now.kind === 'UNKNOWN') return now;
  const more = { min: there.min - 12 * now.range.max, max: there.max - 12 * now.range.min };
  const partly = living.presence === 'PARTLY';
  const perYear = partly ? { min: Math.min(0, more.min), max: Math.max(0, more.max) } : more;
  return {
    perYear,
    footing: together([living.footing, fromProfile('presentLivingCosts')]),
  };
}

function partsAt(
  length: number,
  terms: CostTerms,
  living: Interval,
  givenUp: Interval,
): PlanParts | null {
  const months = { min: length, max: length };
  const due = (when: 'START' | 'DURING'): Interval | null => {
    const fees = terms.fees.filter((fee) => fee.unknown === null && fee.due === when);
    const ranges = fees.map((fee) => fee.range(months));
    return ranges.includes(null) ? null : sumRanges(ranges.filter((range) => range !== null));
  };
  const share = { numerator: BigInt(length), denominator: 12n };
  const tuition = terms.tuition.range(months);
  const [startFees, fees] = [due('START'), due('DURING')];
  const lived = multiplyRange(living, { min: share, max: share });
  if (tuition === null || startFees === null || fees === null || lived === null) return null;
  const relocation = terms.relocation.range ?? NONE;
  return { months: length, tuition, startFees, fees, relocation, living: lived, givenUp };
}

function addAll(ranges: readonly Interval[]): Interval {
  return ranges.reduce(
    (sum, range) => ({ min: sum.min + range.min, max: sum.max + range.max }),
    NONE,
  );
}
