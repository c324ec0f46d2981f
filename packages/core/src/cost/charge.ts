import type { TuitionUnit } from '../attribute/tuition.ts';
import type { Count } from '../decision/money-range.ts';
import type { Fraction } from '../exchange/exact.ts';
import type { Interval } from '../interval.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

const ONE: Fraction = { numerator: 1n, denominator: 1n };

/**
 * How many of a span of `length` months are paid for in `months` of study: at least one, from the share that is
 * begun (18 months are 1.5 years) to every span that is begun (18 months touch 2). Institutions do either.
 */
export function countSpans(months: Interval, length: number): Count {
  const fewest = { numerator: BigInt(months.min), denominator: BigInt(length) };
  const most = { numerator: BigInt(Math.ceil(months.max / length)), denominator: 1n };
  return { min: months.min < length ? ONE : fewest, max: most };
}

/** Months of the spans that tuition is charged for. */
export const SPAN_MONTHS: Readonly<Partial<Record<TuitionUnit, number>>> = {
  YEAR: 12,
  SEMESTER: 6,
};

/** Counts are not grouped. */
const PLAIN = { useGrouping: false } as const;

/** "1", "1.5", "1.5–2" */
export function countText(count: Count, say: CoreWords = ENGLISH): string {
  const [min, max] = [count.min, count.max].map(({ numerator, denominator }) =>
    (Math.round((Number(numerator) / Number(denominator)) * 100) / 100).toLocaleString(
      say.locale,
      PLAIN,
    ),
  );
  return min === max ? `${min}` : `${min}–${max}`;
}
