import type { Audience } from '../attribute/price.ts';
import type { TuitionUnit } from '../attribute/tuition.ts';
import { compareVoices } from '../authority.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import { type Conversion, distinctConversions } from '../exchange/convert.ts';
import { type Footing, type Line, assumed, convention, together } from '../decision/figure.ts';
import {
  type Count,
  exactly,
  formatRange,
  hullPrices,
  multiplyRange,
  type Price,
} from '../decision/money-range.ts';
import { type Fact, type ProgramFacts, factsOf, footingOf } from '../decision/program-facts.ts';
import { knownLine, unknownLine } from '../decision/sum-lines.ts';
import { fractionOf } from '../exchange/exact.ts';
import { type Interval, hull, overlaps } from '../interval.ts';
import { SPAN_MONTHS, countSpans, countText } from './charge.ts';
import type { FeeStatus } from './fee-status.ts';
import type { StudyOption } from './study-option.ts';
import { tuitionFor } from './tuition-choice.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

type TuitionFact = Fact<'tuition'>;

/** Tuition of one fee status, with how it adds up over months of study. */
interface Plan {
  readonly audience: Audience;
  readonly facts: readonly TuitionFact[];
  readonly unit: TuitionUnit;
  readonly footing: Footing;
  count(months: Interval): Count;
}

/** Tuition over any length of study: found out once, asked as often as durations vary. */
export interface TuitionTerms {
  /** Why there is no tuition to be had, at any length of study; null where there is. */
  readonly unknown: Line | null;
  /** @param months whole months of study. @returns minor units, or null where they cannot be held exactly. */
  range(months: Interval): Interval | null;
  line(months: Interval): Line;
}

/** What a program charges for its teaching, for a way to study and a fee status. */
export function tuitionTerms(
  program: ProgramFacts,
  option: StudyOption,
  status: FeeStatus,
  context: DecisionContext,
): TuitionTerms {
  const say = wordsOf(context);
  const plans = status.audiences.map((audience) => planFor(program, option, audience, context));
  const known = plans.filter((plan): plan is Plan => 'count' in plan);
  const fault = plans.find((plan): plan is Line => !('count' in plan));
  if (fault !== undefined) return unknownTerms(fault);
  const footing = together([...known.map((plan) => plan.footing), statusFooting(known, status)]);
  const audiences = new Set(known.map((plan) => say.audience[plan.audience]));
  const label = say.line.tuition([...audiences].join(say.or));
  const priced: { price: Interval; plan: Plan }[] = [];
  const conversions: Conversion[] = [];
  for (const plan of known) {
    const hulled = hullPrices(plan.facts.map(priceOf), 'tuition', context);
    if (hulled.kind === 'UNKNOWN')
      return unknownTerms(unknownLine(label, hulled.reason, true, footing));
    conversions.push(...hulled.conversions);
    priced.push({ price: hulled.range, plan });
  }
  const range = (months: Interval): Interval | null => {
    const ranges = priced.map(({ price, plan }) => multiplyRange(price, plan.count(months)));
    return ranges.includes(null) ? null : hull(ranges.filter((entry) => entry !== null));
  };
  return {
    unknown: null,
    range,
    line: (months) => {
      const total = range(months);
      if (total === null)
        return unknownLine(label, { kind: 'OUT_OF_RANGE', what: say.subject.tuition }, true);
      return knownLine(label, total, footing, {
        working: [...new Set(known.map((plan) => workingOf(plan, months, say)))].join(say.or),
        conversions: distinctConversions(conversions),
        published: true,
        period: known[0]?.facts[0]?.resolution.period ?? null,
      });
    },
  };
}

function unknownTerms(line: Line): TuitionTerms {
  return { unknown: line, range: () => null, line: () => line };
}

function priceOf({ value, resolution }: TuitionFact): Price {
  const range = { min: value.money.minor, max: value.money.minor };
  return { range, currency: value.money.currency, period: resolution.period };
}

/** What decided the fee status matters only where the fee hangs on it. */
function statusFooting(plans: readonly Plan[], status: FeeStatus): Footing {
  const alike = plans.every((plan) => plan.audience === 'ALL');
  return alike ? together([]) : status.footing;
}

/** "AUD 30,000 a year × 1–2" */
function workingOf(plan: Plan, months: Interval, say: CoreWords): string {
  const amounts = Map.groupBy(plan.facts, (fact) => fact.value.money.currency);
  const prices = [...amounts].map(([currency, facts]) => {
    const range = hull(
      facts.map(({ value: { money } }) => ({ min: money.minor, max: money.minor })),
    );
    return formatRange(range ?? { min: 0, max: 0 }, currency, say);
  });
  const all = prices.join(say.or);
  return plan.unit === 'PROGRAM'
    ? say.working.inAll(all)
    : say.working.each(all, plan.unit, countText(plan.count(months), say));
}

/** The plan of one fee status: the best supported unit that can be counted, or a line that says why none can. */
function planFor(
  program: ProgramFacts,
  option: StudyOption,
  audience: Exclude<Audience, 'ALL'>,
  context: DecisionContext,
): Plan | Line {
  const say = wordsOf(context);
  const { facts, footing } = tuitionFor(
    factsOf(program, 'tuition'),
    option.mode,
    audience,
    context,
  );
  const order = option.mode === 'FULL_TIME' ? FULL_TIME_ORDER : UNIT_ORDER;
  const units = Map.groupBy(facts, (fact) => fact.value.per);
  const ordered = [...units].toSorted(([a, one], [b, other]) => {
    const [left, right] = [one[0], other[0]];
    const byVoice =
      left === undefined || right === undefined
        ? 0
        : compareVoices(voiceOf(left), voiceOf(right), context.today);
    return byVoice || order.indexOf(a) - order.indexOf(b);
  });
  const plans = ordered.flatMap(([unit, own]): Plan[] => {
    const counted = counter(unit, { program, option, say }, own);
    if (counted === null) return [];
    const claims = together([footingOf(own), severalFooting(own, say), counted.footing, footing]);
    const shown = own[0]?.value.audience ?? audience;
    return [{ audience: shown, facts: own, unit, footing: claims, count: counted.count }];
  });
  const [plan, ...others] = plans;
  if (plan !== undefined) {
    const doubts = others.flatMap((other) => doubtBetween(plan, other, option.months, say));
    return { ...plan, footing: together([plan.footing, ...doubts]) };
  }
  const [first] = ordered;
  if (first === undefined) {
    const what = say.what.tuitionFor(audience);
    return unknownLine(say.line.tuitionAlone, { kind: 'NOT_STATED', what }, true);
  }
  const [unit] = first;
  const what = say.subject.tuition;
  const reason = { kind: 'NOT_COUNTABLE', what, unit: say.unit[unit] } as const;
  return unknownLine(say.line.tuitionAlone, reason, true, footingOf(first[1]));
}

/** Several fees for the same students widen the range: why is said, since nothing tells which of them holds. */
function severalFooting(facts: readonly TuitionFact[], say: CoreWords): Footing {
  const amounts = new Set(facts.map(({ value }) => `${value.money.minor} ${value.money.currency}`));
  if (amounts.size < 2) return together([]);
  return assumed(say.assume.tuitionOneOf(amounts.size));
}

/** A fee by another unit that comes to something else is a reason to doubt both: it is said, and neither is averaged. */
function doubtBetween(plan: Plan, other: Plan, months: Interval, say: CoreWords): Footing[] {
  const [own, rival] = [totalOf(plan, months), totalOf(other, months)];
  if (own === null || rival === null || own.currency !== rival.currency) return [];
  if (overlaps(own.range, rival.range)) return [];
  const total = formatRange(rival.range, rival.currency, say);
  return [assumed(say.assume.otherUnit(other.unit, total))];
}

/** The total in the currency of the fee, where all of a plan's fees have one. */
function totalOf(plan: Plan, months: Interval): { range: Interval; currency: string } | null {
  const moneys = plan.facts.map(({ value }) => value.money);
  const price = hull(moneys.map(({ minor }) => ({ min: minor, max: minor })));
  const currency = moneys[0]?.currency;
  if (price === null || currency === undefined) return null;
  if (moneys.some((money) => money.currency !== currency)) return null;
  const range = multiplyRange(price, plan.count(months));
  return range === null ? null : { range, currency };
}

/** Of units that one source states for one period, the one that needs the least reckoning comes first. */
const UNIT_ORDER: readonly TuitionUnit[] = ['PROGRAM', 'CREDIT', 'YEAR', 'SEMESTER', 'MODULE'];

/** Where a source prices years and credits, full-time students are billed by the year and others by the credit. */
const FULL_TIME_ORDER: readonly TuitionUnit[] = ['PROGRAM', 'YEAR', 'SEMESTER', 'CREDIT', 'MODULE'];

function voiceOf({ claim, resolution }: TuitionFact): Parameters<typeof compareVoices>[0] {
  return { source: claim.source, period: resolution.period };
}

interface Counter {
  readonly footing: Footing;
  readonly count: (months: Interval) => Count;
}

interface Asked {
  readonly program: ProgramFacts;
  readonly option: StudyOption;
  readonly say: CoreWords;
}

function counter(
  unit: TuitionUnit,
  { program, option, say }: Asked,
  facts: readonly TuitionFact[],
): Counter | null {
  if (unit === 'PROGRAM') return { footing: together([]), count: () => exactly(1) };
  if (unit === 'CREDIT') return creditCounter(program);
  const length = SPAN_MONTHS[unit];
  if (length === undefined) return null;
  const begun = convention(say.assume.spanBegun(unit));
  const fullTime = factsOf(program, 'duration').find(
    (fact) => fact.value.studyMode === 'FULL_TIME',
  );
  const untied = facts.some((fact) => fact.value.studyMode === undefined);
  if (option.mode !== 'PART_TIME' || fullTime === undefined || !untied) {
    return {
      footing: together([begun, option.footing]),
      count: (months) => countSpans(months, length),
    };
  }
  const shortest = fullTime.value.minMonths;
  return {
    footing: together([begun, option.footing, assumed(say.assume.spanUntied(unit))]),
    count: (months) => countSpans({ min: Math.min(months.min, shortest), max: months.max }, length),
  };
}

/** Credits of one system count; of several it is not known which the fee means. */
function creditCounter(program: ProgramFacts): Counter | null {
  const facts = factsOf(program, 'credits');
  const [first] = facts;
  if (first === undefined || facts.some((fact) => fact.value.system !== first.value.system))
    return null;
  const amounts = facts.map((fact) => fact.value.amount);
  const count = { min: fractionOf(Math.min(...amounts)), max: fractionOf(Math.max(...amounts)) };
  return { footing: footingOf(facts), count: () => count };
}
