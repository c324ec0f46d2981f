import * as v from 'valibot';
import { CurrencySchema } from '../money.ts';
import { DateSchema } from '../period.ts';
import { type Fraction, parseFraction } from './exact.ts';

/** What one euro cost on one day. */
export interface ExchangeRate {
  /** The day that it was quoted for, ISO. */
  readonly date: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Units of the currency for one euro, exact decimal text: "1.0876". */
  readonly perEuro: string;
  /** Who quoted it: "European Central Bank". */
  readonly source: string;
}

const RateSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string('a rate is decimal text: "1.0876"'),
  v.check(
    (text) => (parseFraction(text)?.numerator ?? 0n) > 0n,
    (issue) => `${JSON.stringify(issue.input)} is no rate; write a decimal above zero: "1.0876"`,
  ),
);

/** A rate from outside: a day, a currency, a decimal above zero and who quoted it. */
export const ExchangeRateSchema: v.GenericSchema<unknown, ExchangeRate> = v.strictObject({
  date: DateSchema,
  currency: CurrencySchema,
  perEuro: RateSchema,
  source: v.pipe(v.string(), v.nonEmpty()),
});

/** Rates by currency, each list from the oldest to the newest; made once by `indexRates`. */
export type RateTable = ReadonlyMap<string, readonly ExchangeRate[]>;

/**
 * Orders rates for look-up. Of two rates for one currency and day the first given counts,
 * so that the caller's order says which source is preferred.
 */
export function indexRates(rates: readonly ExchangeRate[]): RateTable {
  const table = new Map<string, ExchangeRate[]>();
  for (const rate of rates) {
    const list = table.get(rate.currency);
    if (list === undefined) table.set(rate.currency, [rate]);
    else list.push(rate);
  }
  for (const [currency, list] of table) {
    // The sort is stable: the first of a day stays first, and only the first of a day is kept.
    const sorted = list.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    table.set(
      currency,
      sorted.filter((rate, index) => sorted[index - 1]?.date !== rate.date),
    );
  }
  return table;
}

/** How many days a quote may be older than the day asked for: none is made at weekends, and a currency can end. */
export const STALE_DAYS = 31;

/**
 * The newest rate of a currency that is not after `date`, or null where there is none within `maxAgeDays`.
 * EUR needs none: ask `fractionPerEuro`.
 */
export function rateOn(
  table: RateTable,
  currency: string,
  date: string,
  maxAgeDays: number,
): ExchangeRate | null {
  const list = table.get(currency) ?? [];
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const rate = list[middle];
    if (rate !== undefined && rate.date <= date) low = middle + 1;
    else high = middle;
  }
  const found = list[low - 1];
  if (found === undefined || daysBetween(found.date, date) > maxAgeDays) return null;
  return found;
}

/** A rate as a fraction; a null rate stands for the euro itself. */
export function fractionPerEuro(rate: ExchangeRate | null): Fraction {
  const fraction = rate === null ? { numerator: 1n, denominator: 1n } : parseFraction(rate.perEuro);
  if (fraction === null || fraction.numerator <= 0n) {
    throw new RangeError(`${JSON.stringify(rate?.perEuro)} is no rate above zero`);
  }
  return fraction;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
