import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  CurrencySchema,
  DateSchema,
  type ExchangeRate,
  ExchangeRateSchema,
} from '@second-opinion/core';
import * as v from 'valibot';

/** How a rate of the package names where it is from. */
export const CURRENCY_API_SOURCE = '@fawazahmed0/currency-api';

/** The package's rates of the euro; the numbers as text, since `readDay` keeps them as they are written. */
const DaySchema = v.object({
  date: DateSchema,
  eur: v.record(v.string(), v.string()),
});

/** The rates of one day that come along with the server, without the euro, and without what is no ISO 4217 currency. */
export function currencyApiRates(): Promise<readonly ExchangeRate[]> {
  // One file of 7 KB that only an update of the package changes.
  kept ??= readFile(packageFile(), 'utf8').then(readDay);
  return kept;
}

let kept: Promise<readonly ExchangeRate[]> | undefined;

function packageFile(): string {
  const require = createRequire(import.meta.url);
  return require.resolve('@fawazahmed0/currency-api/v1/currencies/eur.min.json');
}

/**
 * Reads the text of the package's file of the euro. Each rate is the decimal text that the file has, never a float.
 * @throws Error when it is not laid out as the package's files are, which only another version of the package can bring.
 */
export function readDay(text: string): ExchangeRate[] {
  const { date, eur } = v.parse(DaySchema, parseKeepingNumbers(text));
  return Object.entries(eur)
    .map(([code, perEuro]) => ({ currency: code.toUpperCase(), perEuro }))
    .filter(({ currency }) => currency !== 'EUR' && v.is(CurrencySchema, currency))
    .map((rate) => v.parse(ExchangeRateSchema, { ...rate, date, source: CURRENCY_API_SOURCE }));
}

/** JSON with every number as the text that it is written as. */
function parseKeepingNumbers(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' ? context?.source : value,
  );
}
