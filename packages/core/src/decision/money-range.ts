import {
  type ConversionTerms,
  type Conversion,
  convertRange,
  distinctConversions,
} from '../exchange/convert.ts';
import { type Fraction, roundHalfEven, toSafe } from '../exchange/exact.ts';
import { type Interval, hull } from '../interval.ts';
import { decimalPlaces, formatMoney } from '../money.ts';
import type { UnknownReason } from './unknown-reason.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Subject } from '../words/reckoning-words.ts';

/** How many units are paid for: from the fewest to the most. */
export interface Count {
  readonly min: Fraction;
  readonly max: Fraction;
}

/** A count of exactly `value`. */
export function exactly(value: number): Count {
  const fraction = { numerator: BigInt(value), denominator: 1n };
  return { min: fraction, max: fraction };
}

/**
 * A price times a count, each bound rounded once, half to even. The count is at least zero, and the price as well
 * unless the count is one number: so the least price with the least count bounds every product from below, the most
 * with the most from above.
 * @returns null where a bound cannot be held exactly.
 */
export function multiplyRange(price: Interval, count: Count): Interval | null {
  const min = toSafe(roundHalfEven(product(price.min, count.min)));
  const max = toSafe(roundHalfEven(product(price.max, count.max)));
  return min === null || max === null ? null : { min, max };
}

function product(minor: number, { numerator, denominator }: Fraction): Fraction {
  return { numerator: BigInt(minor) * numerator, denominator };
}

/** A price in its own currency, for the period that it speaks for. */
export interface Price {
  readonly range: Interval;
  readonly currency: string;
  readonly period: string | null;
}

/** Several prices, of which one will be paid, as one range in one currency. */
export type Hulled =
  | {
      readonly kind: 'RANGE';
      readonly range: Interval;
      readonly conversions: readonly Conversion[];
    }
  | { readonly kind: 'UNKNOWN'; readonly reason: UnknownReason };

/** Converts each price and takes the range that holds them all; one that cannot be converted makes it unknown. */
export function hullPrices(
  prices: readonly Price[],
  what: Subject,
  terms: ConversionTerms,
): Hulled {
  const ranges: Interval[] = [];
  const conversions: (Conversion | null)[] = [];
  for (const price of prices) {
    const converted = convertRange(price.range, price.currency, price.period, terms);
    if (converted.kind === 'NOT_COMPARABLE') return { kind: 'UNKNOWN', reason: converted.reason };
    conversions.push(converted.conversion);
    ranges.push(converted.range);
  }
  const range = hull(ranges);
  return range === null
    ? { kind: 'UNKNOWN', reason: { kind: 'NOT_STATED', what: wordsOf(terms).subject[what] } }
    : { kind: 'RANGE', range, conversions: distinctConversions(conversions) };
}

/** "SGD 1,000", "SGD 1,000 to 2,500": a range of minor units; amounts below zero keep their sign. */
export function formatRange(range: Interval, currency: string, say: CoreWords = ENGLISH): string {
  const [min, max] = [range.min, range.max].map((minor) => formatMinor(minor, currency, say));
  return range.min === range.max ? `${min}` : `${min}${say.to}${max}`;
}

/** The range in whole major units, widened outwards: "SGD 1,000 to 2,500". In a sentence, cents would feign precision. */
export function formatWhole(range: Interval, currency: string, say: CoreWords = ENGLISH): string {
  const unit = 10 ** (decimalPlaces(currency) ?? 0);
  const min = Math.floor(range.min / unit) * unit;
  const max = Math.ceil(range.max / unit) * unit;
  // A point stays a point: it is rounded, not widened.
  const point = Math.round(range.min / unit) * unit;
  const whole = range.min === range.max ? { min: point, max: point } : { min, max };
  return formatRange(whole, currency, say);
}

function formatMinor(minor: number, currency: string, say: CoreWords): string {
  const text = formatMoney({ minor: Math.abs(minor), currency }, say.locale);
  return minor < 0 ? `−${text}` : text;
}
