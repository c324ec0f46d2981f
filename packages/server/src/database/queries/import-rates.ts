import type { ExchangeRate } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';
import { raiseRevision } from './catalogue.ts';

/** What an import of rates did, or in a dry run would do. */
export interface RateChanges {
  readonly added: number;
  /** Rates that the database had otherwise. */
  readonly changed: number;
  /** Rates that the database had just so. */
  readonly unchanged: number;
}

const RATES_ALONE = {
  programs: { added: [], changed: [], removed: [] },
  exchangeRates: true,
} as const;

/** So many rates go into one statement: 2,000 values, far below what any engine takes. */
const BATCH = 500;

/**
 * Puts rates into the database in one transaction and raises the catalogue's revision if any is new or different.
 * Of a currency and day the rate given last counts. What the database has beside them stays.
 * @param dryRun whether to find out what would change and leave all as it is.
 * @throws whatever the rates throw as they are read; the database is then as it was.
 */
export async function importRates(
  database: Kysely<Database>,
  rates: AsyncIterable<readonly ExchangeRate[]>,
  dryRun: boolean,
): Promise<RateChanges> {
  const transaction = await database.startTransaction().execute();
  try {
    const before = await countRates(transaction);
    const { given, written } = await writeAll(transaction, rates);
    const added = (await countRates(transaction)) - before;
    if (written > 0) await raiseRevision(transaction, RATES_ALONE);
    await (dryRun ? transaction.rollback() : transaction.commit()).execute();
    return { added, changed: written - added, unchanged: given - written };
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack) {
      await transaction.rollback().execute();
    }
    throw error;
  }
}

async function writeAll(
  database: Kysely<Database>,
  rates: AsyncIterable<readonly ExchangeRate[]>,
): Promise<{ given: number; written: number }> {
  let [given, written] = [0, 0];
  let waiting: ExchangeRate[] = [];
  for await (const some of rates) {
    given += some.length;
    waiting.push(...some);
    while (waiting.length >= BATCH) {
      written += await write(database, waiting.slice(0, BATCH));
      waiting = waiting.slice(BATCH);
    }
  }
  if (waiting.length > 0) written += await write(database, waiting);
  return { given, written };
}

/** @returns how many of the rates were not there just so. */
async function write(database: Kysely<Database>, rates: readonly ExchangeRate[]): Promise<number> {
  const outcome = await database
    .insertInto('exchangeRate')
    .values(
      rates.map(({ currency, date, perEuro, source }) => ({ currency, date, perEuro, source })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['currency', 'date'])
        .doUpdateSet((build) => ({
          perEuro: build.ref('excluded.perEuro'),
          source: build.ref('excluded.source'),
        }))
        .where((build) =>
          build.or([
            build('exchangeRate.perEuro', '<>', build.ref('excluded.perEuro')),
            build('exchangeRate.source', '<>', build.ref('excluded.source')),
          ]),
        ),
    )
    .executeTakeFirstOrThrow();
  return Number(outcome.numInsertedOrUpdatedRows ?? 0n);
}

async function countRates(database: Kysely<Database>): Promise<number> {
  const { count } = await database
    .selectFrom('exchangeRate')
    .select((build) => build.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
