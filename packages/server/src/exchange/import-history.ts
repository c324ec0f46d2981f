import { stat } from 'node:fs/promises';
import type { ExchangeRate } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { type RateChanges, importRates } from '../database/queries/import-rates.ts';
import type { Database } from '../database/tables.ts';
import { type EcbDay, readEcbHistory } from './ecb-history.ts';

/** What came of a file of rates. */
export interface HistoryReport extends RateChanges {
  readonly days: number;
  /** ISO, the first and the last day of the file. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** How many cells have no quote (`N/A`). */
  readonly unquoted: number;
  /** Currencies that were left out since ISO 4217 does not list them any more. */
  readonly ended: readonly EndedCurrency[];
}

/** A currency of the file that was left out. */
export interface EndedCurrency {
  readonly currency: string;
  readonly quotes: number;
  /** The lines of the file that its quotes are between. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * Brings the bank's history from a file into the database, in one transaction.
 * @throws ImportError where the file is not as the bank publishes it; the database is then as it was.
 */
export async function importHistory(
  database: Kysely<Database>,
  file: string,
  dryRun: boolean,
  onProgress?: (done: number, total: number) => void,
): Promise<HistoryReport> {
  const tally = createTally();
  const size = await stat(file).then(
    ({ size: bytes }) => bytes,
    // Reading the file says what is wrong with it.
    () => 0,
  );
  async function* rates(): AsyncGenerator<readonly ExchangeRate[]> {
    for await (const day of readEcbHistory(file)) {
      tally.add(day);
      onProgress?.(day.bytes, size);
      yield day.rates;
    }
  }
  const changes = await importRates(database, rates(), dryRun);
  return { ...changes, ...tally.sum() };
}

/** Sums up the days of a file as they go by. */
function createTally(): {
  add: (day: EcbDay) => void;
  sum: () => Omit<HistoryReport, keyof RateChanges>;
} {
  let [days, unquoted, firstDay, lastDay] = [0, 0, '', ''];
  const ended = new Map<string, EndedCurrency>();
  return {
    add: (day) => {
      days += 1;
      unquoted += day.unquoted;
      if (firstDay === '' || day.date < firstDay) firstDay = day.date;
      if (day.date > lastDay) lastDay = day.date;
      for (const currency of day.ended) {
        const { quotes, firstLine } = ended.get(currency) ?? { quotes: 0, firstLine: day.line };
        ended.set(currency, { currency, quotes: quotes + 1, firstLine, lastLine: day.line });
      }
    },
    sum: () => ({ days, unquoted, firstDay, lastDay, ended: [...ended.values()] }),
  };
}
