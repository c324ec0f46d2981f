import type { Interval } from '../interval.ts';
import { decimalPlaces } from '../money.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import { priceDay } from '../price-level.ts';
import { roundHalfEven, times, toSafe } from './exact.ts';
import { type ExchangeRate, type RateTable, STALE_DAYS, fractionPerEuro, rateOn } from './rates.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Whether an amount of the past is converted at the rate of its own time or at the newest one. */
export const CONVERSION_BASES = ['TODAY', 'OWN_DATE'] as const;
export type ConversionBasis = (typeof CONVERSION_BASES)[number];

/** For today's conversion a rate may be this old: its date is shown, and one day's rates serve a year. */
export const TODAY_STALE_DAYS = 366;

/** Which rates turned one currency into another. It is part of every figure that rests on it. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly basis: ConversionBasis;
  /** The day that a rate was looked for, ISO. */
  readonly wanted: string;
  /** The rate of `from`; null for the euro itself. */
  readonly rateFrom: ExchangeRate | null;
  /** The rate of `to`; null for the euro itself. */
  readonly rateTo: ExchangeRate | null;
}

/** A converted range with how it was converted, or why it cannot be. */
export type Converted =
  | {
      readonly kind: 'CONVERTED';
      readonly range: Interval;
      /** Null where both currencies are the same. */
      readonly conversion: Conversion | null;
    }
  | { readonly kind: 'NOT_COMPARABLE'; readonly reason: UnknownReason };

/** What a conversion needs to know. */
export interface ConversionTerms {
  readonly rates: RateTable;
  /** The currency to convert to, ISO 4217. */
  readonly currency: string;
  readonly basis: ConversionBasis;
  /** ISO. */
  readonly today: string;
  /** The words for reasons and labels; English where absent. */
  readonly words?: CoreWords | undefined;
}

/**
 * Converts a range of minor units through the euro, exactly, each bound rounded once, half to even.
 * Rounding never changes an order, so the range holds every converted point of the range that came in.
 * @param period what the amount speaks for, null where that is unknown: then an own date is not to be had.
 */
export function convertRange(
  range: Interval,
  from: string,
  period: string | null,
  terms: ConversionTerms,
): Converted {
  const to = terms.currency;
  if (from === to) return { kind: 'CONVERTED', range, conversion: null };
  const day = terms.basis === 'TODAY' ? terms.today : priceDay(period, terms.today);
  if (day === null) return missing(from, to, null);
  const age = terms.basis === 'TODAY' ? TODAY_STALE_DAYS : STALE_DAYS;
  const [rateFrom, rateTo] = [from, to].map((currency) =>
    currency === 'EUR' ? null : (rateOn(terms.rates, currency, day, age) ?? undefined),
  );
  if (rateFrom === undefined) return missing(from, to, day, from);
  if (rateTo === undefined) return missing(from, to, day, to);
  const conversion = { from, to, basis: terms.basis, wanted: day, rateFrom, rateTo };
  const [min, max] = [range.min, range.max].map((minor) => convertMinor(minor, conversion));
  if (min === null || max === null || min === undefined || max === undefined) {
    return {
      kind: 'NOT_COMPARABLE',
      reason: { kind: 'OUT_OF_RANGE', what: wordsOf(terms).what.amountIn(to) },
    };
  }
  return { kind: 'CONVERTED', range: { min, max }, conversion };
}

/** Several conversions of one figure, each once; what needed none is left out. */
export function distinctConversions(conversions: readonly (Conversion | null)[]): Conversion[] {
  const keyed = conversions
    .filter((conversion) => conversion !== null)
    .map(
      (conversion) =>
        [`${conversion.from} ${conversion.to} ${conversion.wanted}`, conversion] as const,
    );
  return [...new Map(keyed).values()];
}

/** "USD at 1.0876 a euro (European Central Bank, 2026-06-12)": each rate that a conversion used. */
export function conversionText(conversion: Conversion, say: CoreWords = ENGLISH): string {
  const rates = [conversion.rateFrom, conversion.rateTo].filter((rate) => rate !== null);
  return rates
    .map((rate) => say.prices.rate(rate.currency, rate.perEuro, rate.source, rate.date))
    .join(say.semicolon);
}

function convertMinor(minor: number, conversion: Conversion): number | null {
  const [places, target] = [decimalPlaces(conversion.from), decimalPlaces(conversion.to)];
  if (places === null || target === null) return null;
  const from = fractionPerEuro(conversion.rateFrom);
  const rate = times(fractionPerEuro(conversion.rateTo), {
    numerator: from.denominator,
    denominator: from.numerator,
  });
  const scale = { numerator: 10n ** BigInt(target), denominator: 10n ** BigInt(places) };
  const amount = { numerator: BigInt(minor), denominator: 1n };
  return toSafe(roundHalfEven(times(times(amount, rate), scale)));
}

function missing(from: string, to: string, day: string | null, currency?: string): Converted {
  return {
    kind: 'NOT_COMPARABLE',
    reason: { kind: 'NOT_COMPARABLE', from, to, day, currency: currency ?? null },
  };
}
