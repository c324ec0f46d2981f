import { type RateTable, TODAY_STALE_DAYS, convertRange, rateOn } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/tables.ts';
import { openTestDatabase } from '../testing/test-server.ts';
import { CURRENCY_API_SOURCE, currencyApiRates } from './currency-api.ts';
import { ratesFor } from './rate-table.ts';

const BANK = 'European Central Bank';
let database: Kysely<Database>;
let statements: string[];
/** The day of the package, and days round it. */
let packaged: string;

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

beforeEach(async () => {
  ({ database, statements } = await openTestDatabase());
  packaged = (await currencyApiRates())[0]?.date ?? '';
});

async function importRates(...rates: [currency: string, date: string, perEuro: string][]) {
  const rows = rates.map(([currency, date, perEuro]) => ({
    currency,
    date,
    perEuro,
    source: BANK,
  }));
  await database.insertInto('exchangeRate').values(rows).execute();
  statements.length = 0;
}

const sourceOf = (table: RateTable, currency: string, day: string): string | undefined =>
  rateOn(table, currency, day, TODAY_STALE_DAYS)?.source;

describe('rates for a calculation', () => {
  it('are those of the package where nothing was imported', async () => {
    const today = shifted(packaged, 60);
    const rates = await ratesFor(database, { currencies: ['USD', 'UGX', 'EUR'], today });
    expect([...rates.keys()].toSorted()).toEqual(['UGX', 'USD']);
    expect(sourceOf(rates, 'USD', today)).toBe(CURRENCY_API_SOURCE);
    const converted = convertRange({ min: 100, max: 100 }, 'EUR', null, {
      rates,
      currency: 'UGX',
      basis: 'TODAY',
      today,
    });
    expect(converted.kind).toBe('CONVERTED');
  });

  it('are those of the bank where it quotes, and of the package where it does not', async () => {
    const today = shifted(packaged, 60);
    await importRates(['USD', shifted(packaged, -31), '1.1'], ['GBP', packaged, '0.8']);
    const rates = await ratesFor(database, { currencies: ['USD', 'GBP', 'AED'], today });
    expect(sourceOf(rates, 'USD', today)).toBe(BANK);
    expect(sourceOf(rates, 'GBP', today)).toBe(BANK);
    expect(sourceOf(rates, 'AED', today)).toBe(CURRENCY_API_SOURCE);
  });

  it('are those of the package once the bank has stopped, and the bank’s for the time before', async () => {
    const today = shifted(packaged, 60);
    await importRates(['RUB', '2022-03-01', '117.201'], ['USD', shifted(packaged, -32), '1.1']);
    const wanted = { currencies: ['RUB', 'USD'], today, periods: ['2022-03-02'] };
    const rates = await ratesFor(database, wanted);
    expect(sourceOf(rates, 'RUB', today)).toBe(CURRENCY_API_SOURCE);
    expect(sourceOf(rates, 'USD', today)).toBe(CURRENCY_API_SOURCE);
    expect(rateOn(rates, 'RUB', '2022-03-02', 31)).toMatchObject({ perEuro: '117.201' });
  });

  it('have the newest of each day asked for, at weekends too, in one statement', async () => {
    await importRates(
      ['USD', '2019-06-28', '1.1380'],
      ['USD', '2020-06-30', '1.1198'],
      ['USD', '2020-07-02', '1.1286'],
      ['GBP', '2020-07-01', '0.9073'],
    );
    const rates = await ratesFor(database, {
      currencies: ['USD', 'GBP', 'USD'],
      today: '2026-11-22',
      periods: ['2019', '2020', '2020', null, 'some day'],
    });
    expect(rateOn(rates, 'USD', '2019-07-01', 31)?.date).toBe('2019-06-28');
    expect(rateOn(rates, 'USD', '2020-07-01', 31)?.date).toBe('2020-06-30');
    expect(rateOn(rates, 'GBP', '2020-07-01', 31)?.perEuro).toBe('0.9073');
    expect(rateOn(rates, 'GBP', '2019-07-01', 31)).toBeNull();
    expect(statements).toHaveLength(1);
  });

  it('leave a gap where nobody quotes, which makes the conversion not comparable', async () => {
    const rates = await ratesFor(database, { currencies: ['ZZZ', 'GBP'], today: '2010-01-01' });
    const converted = convertRange({ min: 1, max: 1 }, 'GBP', null, {
      rates,
      currency: 'EUR',
      basis: 'TODAY',
      today: '2010-01-01',
    });
    expect(converted.kind).toBe('NOT_COMPARABLE');
  });

  it('need no statement where there is nothing to convert', async () => {
    statements.length = 0;
    const rates = await ratesFor(database, { currencies: ['EUR'], today: '2026-11-22' });
    expect([rates.size, statements.length]).toEqual([0, 0]);
  });
});
