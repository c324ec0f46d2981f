import { type Fee, FEE_KINDS } from '../attribute/fee.ts';
import { type Audience, formatPrice } from '../attribute/price.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import { type Footing, type Line, assumed, fromProfile, together } from '../decision/figure.ts';
import { type Count, exactly, multiplyRange } from '../decision/money-range.ts';
import { type Fact, type ProgramFacts, factsOf, footingOf } from '../decision/program-facts.ts';
import { knownLine, sumRanges, unknownLine } from '../decision/sum-lines.ts';
import { convertRange, distinctConversions } from '../exchange/convert.ts';
import { type Interval, hull } from '../interval.ts';
import { countSpans, countText } from './charge.ts';
import type { FeeStatus } from './fee-status.ts';
import type { StudyOption } from './study-option.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

type FeeFact = Fact<'fee'>;

/** Fees of one kind and part over any length of study. */
export interface FeeTerms {
  readonly due: Line['due'];
  /** Why the fee is not to be had, at any length of study; null where it is. */
  readonly unknown: Line | null;
  /** @param months whole months of study. @returns minor units, or null where they cannot be held exactly. */
  range(months: Interval): Interval | null;
  line(months: Interval): Line;
}

/**
 * Fees beside tuition, by kind and part. Those that no source states are named and not counted: programs without
 * an examination fee exist, so that its absence leaves the whole known, and is said.
 */
export function feeTerms(
  program: ProgramFacts,
  option: StudyOption,
  status: FeeStatus,
  context: DecisionContext,
): FeeTerms[] {
  const say = wordsOf(context);
  const facts = factsOf(program, 'fee').filter(({ value }) =>
    status.audiences.some((audience) => isFor(value, audience)),
  );
  const groups = Map.groupBy(facts, ({ value }) => `${value.kind}/${value.part ?? ''}`);
  const stated = new Set(facts.map(({ value }) => value.kind));
  const missing = FEE_KINDS.filter((kind) => kind !== 'OTHER' && !stated.has(kind)).map((kind) => {
    const what = say.what.fee(kind);
    return unknownTerms(unknownLine(say.line.fee(kind), { kind: 'NOT_STATED', what }, false));
  });
  return [
    ...[...groups.values()].map((group) => termsOf(group, option, status, context)),
    ...missing,
  ];
}

function unknownTerms(line: Line): FeeTerms {
  return { due: line.due, unknown: line, range: () => null, line: () => line };
}

/** Whether several fees of a kind can all fall due: two examinations can, two application fees are alternatives. */
const ADD_UP: Readonly<Record<Fee['kind'], boolean>> = {
  APPLICATION: false,
  REGISTRATION: false,
  EXAMINATION: true,
  OTHER: true,
};

const DUE: Readonly<Record<Fee['kind'], Line['due']>> = {
  APPLICATION: 'START',
  REGISTRATION: 'START',
  EXAMINATION: 'DURING',
  OTHER: 'DURING',
};

/** One fee in the reader's currency, or why it has none there. */
function priceOf({ value, resolution }: FeeFact, context: DecisionContext) {
  const { minor, currency } = value.money;
  const own = { min: minor, max: minor };
  return { value, ...convertRange(own, currency, resolution.period, context) };
}

function termsOf(
  group: readonly FeeFact[],
  option: StudyOption,
  status: FeeStatus,
  context: DecisionContext,
): FeeTerms {
  const kind = group[0]?.value.kind ?? 'OTHER';
  const part = group[0]?.value.part;
  const say = wordsOf(context);
  const label = [say.line.fee(kind), ...(part === undefined ? [] : [part])].join(', ');
  const yearly = group.some(({ value }) => value.per === 'YEAR');
  const footing = together([
    footingOf(group),
    severalFooting(group, say),
    attemptFooting(group, context, say),
    ...(yearly ? [option.footing] : []),
  ]);
  const converted = group.map((fact) => priceOf(fact, context));
  const failed = converted.find((price) => price.kind === 'NOT_COMPARABLE');
  if (failed !== undefined) {
    return unknownTerms(unknownLine(label, failed.reason, true, footing));
  }
  const priced = converted.filter((price) => price.kind !== 'NOT_COMPARABLE');
  const range = (months: Interval): Interval | null => {
    const ranges = priced.map(({ range: price, value }) =>
      multiplyRange(price, countOf(value, months, context)),
    );
    // Fees of one audience can add up; those of two never meet in one bill.
    const bills = status.audiences.map((audience) =>
      combine(
        ranges.filter((_, index) => isFor(priced[index]?.value, audience)),
        ADD_UP[kind],
      ),
    );
    return ranges.includes(null) ? null : hull(bills.filter((bill) => bill !== null));
  };
  const line = (months: Interval): Line => {
    const total = range(months);
    if (total === null)
      return unknownLine(label, { kind: 'OUT_OF_RANGE', what: say.subject.fee }, true);
    const working = group.map((fact) => workingOf(fact, months, context)).join(say.and);
    const period = group[0]?.resolution.period ?? null;
    return knownLine(label, total, footing, {
      working,
      conversions: distinctConversions(priced.map(({ conversion }) => conversion)),
      published: true,
      period,
      due: DUE[kind],
    });
  };
  return { due: DUE[kind], unknown: null, range, line };
}

function isFor(value: Fee | undefined, audience: Audience): boolean {
  const own = value?.audience ?? 'ALL';
  return own === 'ALL' || own === audience;
}

/** At least the least of them, at most the most, or all together where they can all fall due. */
function combine(ranges: readonly (Interval | null)[], addUp: boolean): Interval | null {
  const known = ranges.filter((range) => range !== null);
  const all = addUp ? sumRanges(known) : hull(known);
  const one = hull(known);
  if (all === null || one === null || known.length < ranges.length) return null;
  return { min: one.min, max: all.max };
}

function severalFooting(group: readonly FeeFact[], say: CoreWords): Footing {
  const [first] = group;
  if (first === undefined || group.length === 1) return together([]);
  const { kind } = first.value;
  return assumed(
    ADD_UP[kind]
      ? say.assume.feesAddUp(group.length, kind)
      : say.assume.feesOneOf(group.length, kind),
  );
}

function attemptFooting(
  group: readonly FeeFact[],
  { profile }: DecisionContext,
  say: CoreWords,
): Footing {
  if (!group.some(({ value }) => value.per === 'ATTEMPT')) return together([]);
  return profile.examinationAttempts === undefined
    ? assumed(say.assume.firstAttempt)
    : fromProfile('examinationAttempts');
}

function countOf(value: Fee, months: Interval, { profile }: DecisionContext): Count {
  switch (value.per) {
    case 'ONCE':
      return exactly(1);
    case 'YEAR':
      return countSpans(months, 12);
    case 'ATTEMPT': {
      const { min, max } = profile.examinationAttempts ?? { min: 1, max: 1 };
      return { min: exactly(min).min, max: exactly(max).max };
    }
  }
}

function workingOf({ value }: FeeFact, months: Interval, context: DecisionContext): string {
  const say = wordsOf(context);
  const price = formatPrice(value.money, value.per, say);
  const count = countText(countOf(value, months, context), say);
  return value.per === 'ONCE' ? price : `${price} × ${count}`;
}
