import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ExchangeRate, rateOn } from '@second-opinion/core';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/test-server.ts';
import { currencyApiRates } from './currency-api.ts';
import { type EcbDay, readEcbHistory } from './ecb-history.ts';
import { importHistory } from './import-history.ts';
import { ratesFor } from './rate-table.ts';

const FILE = fileURLToPath(
  new URL('../../../../../shared/data/exchange-rates/eurofxref-hist.csv', import.meta.url),
);
const WITHOUT_FILE =
  '../shared/data/exchange-rates is absent: the bank’s file is not part of the repository';

/** Currencies of the catalogue's programs whose rates move little within a year. */
const CURRENCIES = ['USD', 'GBP', 'AUD', 'CAD', 'CHF', 'NZD', 'SGD', 'HKD', 'MYR', 'INR', 'ZAR'];

/** Two quotes of about one day differ by less than 3 %; half a year apart by less than 15 %: none is upside down. */
const [SAME_WEEK, APART] = [0.03, 0.15];

/** What one unit of a currency costs in another, for judging only. */
function cross(rates: readonly ExchangeRate[], from: string, to: string): number {
  const perEuro = (currency: string): number =>
    Number(rates.find((rate) => rate.currency === currency)?.perEuro);
  return perEuro(to) / perEuro(from);
}

/** The file's first line is its newest day. */
async function newestDay(): Promise<EcbDay> {
  for await (const day of readEcbHistory(FILE)) return day;
  throw new Error('the file has no day');
}

describe('the bank’s own file', () => {
  it('agrees with the package on what each currency costs in each other', async ({ skip }) => {
    if (!existsSync(FILE)) return skip(WITHOUT_FILE);
    const packaged = await currencyApiRates();
    const newest = await newestDay();
    const daysApart =
      Math.abs(Date.parse(newest.date) - Date.parse(packaged[0]?.date ?? '')) / 86_400_000;
    const limit = daysApart <= 7 ? SAME_WEEK : APART;
    const pairs = CURRENCIES.flatMap((from) => CURRENCIES.map((to) => [from, to] as const));
    const off = pairs.filter(([from, to]) => {
      const ratio = cross(newest.rates, from, to) / cross(packaged, from, to);
      return !(Math.abs(ratio - 1) < limit);
    });
    expect(off).toEqual([]);
  });

  it('goes in whole, and gives a rate for each year that a currency was quoted in', async ({
    skip,
  }) => {
    if (!existsSync(FILE)) return skip(WITHOUT_FILE);
    const { database } = await openTestDatabase();
    const report = await importHistory(database, FILE, false);
    expect(report).toMatchObject({ firstDay: '1999-01-04', changed: 0, unchanged: 0 });
    expect(report.days).toBeGreaterThan(6_900);
    expect(report.ended.map(({ currency }) => currency)).toContain('CYP');
    const rates = await ratesFor(database, {
      currencies: ['USD', 'SGD', 'INR'],
      today: report.lastDay,
      periods: ['1999', '2010/11', '2020-03'],
    });
    const day = (currency: string, date: string) => rateOn(rates, currency, date, 31)?.perEuro;
    expect(day('USD', '1999-07-01')).toMatch(/^1\.0\d+$/);
    expect(day('SGD', '2011-01-01')).toMatch(/^1\.7\d+$/);
    // The bank has quoted the rupee since 2009 only.
    expect([day('INR', '1999-07-01'), day('INR', '2020-03-15')]).toEqual([
      undefined,
      expect.stringMatching(/^8\d\.\d+$/),
    ]);
  });
});
