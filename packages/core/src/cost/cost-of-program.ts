import type { StudyMode } from '../attribute/duration.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import { type Figure, type Known, type Line, together } from '../decision/figure.ts';
import { multiplyRange } from '../decision/money-range.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import { knownLine, sumLines, sumRanges, unknownLine } from '../decision/sum-lines.ts';
import { type Interval, hull } from '../interval.ts';
import { type FeeTerms, feeTerms } from './fee-lines.ts';
import { feeStatus } from './fee-status.ts';
import { type IncomeGivenUp, incomeGivenUp } from './income-given-up.ts';
import { type LivingTerms, livingTerms } from './living-line.ts';
import { relocationLine } from './relocation-line.ts';
import { type StudyOption, monthsText, studyOptions } from './study-option.ts';
import { type TuitionTerms, tuitionTerms } from './tuition-line.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** What one way to study a program costs. */
export interface CostOfProgram {
  readonly mode: StudyMode;
  /** Whole months. */
  readonly months: Interval;
  /** Tuition, fees, living and moving. */
  readonly attendance: Figure;
  /** Net income given up, living at home being the same. Below zero where training pays better than the present post. */
  readonly opportunity: Figure;
  /** Both together; narrower than the sum of the two where longer study costs more and gives up less. */
  readonly total: Figure;
}

/** What the reckoning of one way to study needs to know at any length of study. */
export interface CostTerms {
  readonly option: StudyOption;
  readonly tuition: TuitionTerms;
  readonly fees: readonly FeeTerms[];
  readonly living: LivingTerms;
  readonly relocation: Line;
  readonly income: IncomeGivenUp;
}

/** Finds out once what a way to study is charged by. */
export function costTerms(
  program: ProgramFacts,
  option: StudyOption,
  context: DecisionContext,
): CostTerms {
  const status = feeStatus(context.profile, program.country, wordsOf(context));
  return {
    option,
    tuition: tuitionTerms(program, option, status, context),
    fees: feeTerms(program, option, status, context),
    living: livingTerms(program, option, context),
    relocation: relocationLine(program, context),
    income: incomeGivenUp(program, option.mode, context),
  };
}

/** The cost of every way to study whose length is known, full-time first; why there is none where there is none. */
export function costsOfProgram(
  program: ProgramFacts,
  context: DecisionContext,
): Known<readonly CostOfProgram[]> {
  const options = studyOptions(program, wordsOf(context));
  if (options.length === 0) {
    return {
      kind: 'UNKNOWN',
      reasons: [{ kind: 'NOT_STATED', what: wordsOf(context).subject.duration }],
    };
  }
  const value = options.map((option) => costOf(costTerms(program, option, context), context));
  return { kind: 'KNOWN', value };
}

/** The cost of one way to study. */
export function costOf(terms: CostTerms, context: DecisionContext): CostOfProgram {
  const { months } = terms.option;
  const attendance = attendanceLines(terms, months);
  const opportunity = [incomeLine(terms, wordsOf(context))];
  return {
    mode: terms.option.mode,
    months,
    attendance: sumLines(attendance, context.currency, wordsOf(context)),
    opportunity: sumLines(opportunity, context.currency, wordsOf(context)),
    total: wholeOf([...attendance, ...opportunity], terms, context),
  };
}

/**
 * The sum of all lines. Tuition, fees and living never fall with the length of study, so their ends add up. Income
 * given up falls with it where training pays better than the present post: each length is then summed apart, and the
 * sums joined, so that the most months of the one are not added to the fewest of the other.
 */
function wholeOf(lines: readonly Line[], terms: CostTerms, context: DecisionContext): Figure {
  const whole = sumLines(lines, context.currency, wordsOf(context));
  const { income, option } = terms;
  if (whole.kind === 'UNKNOWN' || income.kind === 'UNKNOWN' || income.perYear.min >= 0)
    return whole;
  const sums: (Interval | null)[] = [];
  for (let length = option.months.min; length <= option.months.max; length += 1) {
    const months = { min: length, max: length };
    const own = attendanceLines(terms, months).filter((line) => line.counted);
    const ranges = [...own.map((line) => line.range), spread(income.perYear, months)];
    const known = ranges.filter((range) => range !== null);
    sums.push(known.length < ranges.length ? null : sumRanges(known));
  }
  const range = sums.includes(null) ? null : hull(sums.filter((sum) => sum !== null));
  return range === null ? whole : { ...whole, range };
}

/** Every line of attendance for a length of study. */
function attendanceLines(terms: CostTerms, months: Interval): Line[] {
  return [
    terms.tuition.line(months),
    ...terms.fees.map((fee) => fee.line(months)),
    terms.living.line(months),
    terms.relocation,
  ];
}

function incomeLine({ income, option }: CostTerms, say: CoreWords): Line {
  const label = say.line.incomeGivenUp;
  if (income.kind === 'UNKNOWN') return unknownLine(label, income.reason, true);
  const footing = together([income.footing, option.footing]);
  const range = spread(income.perYear, option.months);
  if (range === null) return unknownLine(label, { kind: 'OUT_OF_RANGE', what: label }, true);
  const working = `${income.working}, ${monthsText(option.months, say)}`;
  return knownLine(label, range, footing, { working, conversions: income.conversions });
}

/** A yearly amount of either sign over a range of months: its corners, since the product is linear in each. */
function spread(perYear: Interval, months: Interval): Interval | null {
  const corners = [months.min, months.max].map((count) => {
    const fraction = { numerator: BigInt(count), denominator: 12n };
    return multiplyRange(perYear, { min: fraction, max: fraction });
  });
  const ranges = corners.filter((corner) => corner !== null);
  return ranges.length < corners.length ? null : hull(ranges);
}
