import type { ExchangeRate } from '@second-opinion/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables.ts';

/**
 * The newest imported rate of each currency that is not after each of the days: at most one a currency and day,
 * found by the key in one statement, however long the history is.
 */
export async function findRates(
  database: Kysely<Database>,
  currencies: readonly string[],
  days: readonly string[],
): Promise<ExchangeRate[]> {
  const pairs = currencies.flatMap((currency) => days.map((day) => sql`(${currency}, ${day})`));
  if (pairs.length === 0) return [];
  return database
    .with(
      'wanted(currency, day)',
      () => sql<{ currency: string; day: string }>`(values ${sql.join(pairs)})`,
    )
    .selectFrom('wanted')
    .innerJoin('exchangeRate', (join) =>
      join.onRef('exchangeRate.currency', '=', 'wanted.currency').on((build) =>
        build(
          'exchangeRate.date',
          '=',
          build
            .selectFrom('exchangeRate as quoted')
            .select((quoted) => quoted.fn.max('quoted.date').as('date'))
            .whereRef('quoted.currency', '=', 'wanted.currency')
            .whereRef('quoted.date', '<=', 'wanted.day'),
        ),
      ),
    )
    .select([
      'exchangeRate.currency',
      'exchangeRate.date',
      'exchangeRate.perEuro',
      'exchangeRate.source',
    ])
    .distinct()
    .execute();
}

/** Every currency that was ever imported, in no order. */
export async function quotedCurrencies(database: Kysely<Database>): Promise<string[]> {
  const rows = await database.selectFrom('exchangeRate').select('currency').distinct().execute();
  return rows.map(({ currency }) => currency);
}

/** The day of the newest rate that was imported, ISO; null where none was. */
export async function newestRate(database: Kysely<Database>): Promise<string | null> {
  const row = await database
    .selectFrom('exchangeRate')
    .select((build) => build.fn.max('date').as('date'))
    .executeTakeFirst();
  return row?.date ?? null;
}
