import type { ExchangeRate } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { quotedCurrencies } from '../database/queries/exchange-rates.ts';
import type { Database } from '../database/tables.ts';
import { currencyApiRates } from './currency-api.ts';
import { ratesFor } from './rate-table.ts';

/**
 * The newest rate of every currency that anybody quotes, today and on each of some days, by currency and then date.
 * Two statements.
 * @param today ISO, as the days are.
 */
export async function ratesOn(
  database: Kysely<Database>,
  today: string,
  days: readonly string[],
): Promise<ExchangeRate[]> {
  const [packaged, imported] = await Promise.all([currencyApiRates(), quotedCurrencies(database)]);
  const currencies = [...imported, ...packaged.map(({ currency }) => currency)];
  const table = await ratesFor(database, { currencies, today, periods: days });
  return [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, rates]) => rates);
}
