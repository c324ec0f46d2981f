import {
  type ExchangeRate,
  type RateTable,
  STALE_DAYS,
  indexRates,
  priceDay,
} from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { findRates } from '../database/queries/exchange-rates.ts';
import type { Database } from '../database/tables.ts';
import { currencyApiRates } from './currency-api.ts';

/** What a calculation may convert. */
export interface RatesWanted {
  /** Every currency that it converts from or to, ISO 4217; the euro may be among them. */
  readonly currencies: readonly string[];
  /** ISO. Rates for today's conversion are looked for from here. */
  readonly today: string;
  /**
   * What the amounts speak for, as their claims state it ("2020", "2023/24"), where they are converted at their own
   * date; an unknown period has no rate. Left out: only today's conversion is possible.
   */
  readonly periods?: readonly (string | null)[];
}

/**
 * The rates that a calculation needs, as a table for core's `convertRange`. The European Central Bank's come first, from the
 * database; the package's day is added for each currency that the bank has not quoted in the 31 days before it.
 * One statement; nothing is kept in memory but the package's 162 rates.
 * @returns a table that lacks what nobody quotes: a conversion that needs it is then not comparable.
 */
export async function ratesFor(
  database: Kysely<Database>,
  { currencies, today, periods = [] }: RatesWanted,
): Promise<RateTable> {
  const asked = [...new Set(currencies)].filter((currency) => currency !== 'EUR');
  const ownDays = periods.map((period) => priceDay(period, today)).filter((day) => day !== null);
  const days = [...new Set([today, ...ownDays])];
  const [imported, packaged] = await Promise.all([
    findRates(database, asked, days),
    currencyApiRates(),
  ]);
  const added = packaged.filter(
    (rate) => asked.includes(rate.currency) && !isQuotedUpTo(imported, rate),
  );
  return indexRates([...imported, ...added]);
}

/** Whether a currency was quoted so lately before another quote of it that the other tells nothing new. */
function isQuotedUpTo(imported: readonly ExchangeRate[], other: ExchangeRate): boolean {
  const since = daysBefore(other.date, STALE_DAYS);
  return imported.some((rate) => rate.currency === other.currency && rate.date >= since);
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
