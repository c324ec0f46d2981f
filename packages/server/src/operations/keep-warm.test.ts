import type { Kysely } from 'kysely';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { raiseRevision } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { keptCatalogue } from '../schema/kept-catalogue.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { TODAY } from '../testing/today.ts';
import { type Warmth, keepWarm } from './keep-warm.ts';
import { createReadiness } from './readiness.ts';

const PATIENCE = { timeout: 20_000 };

let opened: { warmth: Warmth; database: Kysely<Database> } | undefined;
afterEach(async () => {
  opened?.warmth.close();
  await opened?.database.destroy();
});

/** What waits for notices, and gives them. */
function noticing() {
  const listeners = new Set<() => void>();
  return {
    tell: () => listeners.forEach((listener) => listener()),
    notices: {
      onNotice: (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      close: () => Promise.resolve(),
    },
  };
}

/** How many statements it takes to have the cards of the present revision. */
async function statementsForCards(database: Kysely<Database>, statements: string[]) {
  statements.length = 0;
  await (await keptCatalogue(database, TODAY)).cards();
  return statements.filter((statement) => statement.includes('program')).length;
}

describe('cards that are kept warm', { timeout: 60_000 }, () => {
  test('are read before anybody asks, and make the server ready', async () => {
    const { database, statements } = await openTestDatabase();
    const { notices } = noticing();
    const warmth = keepWarm(database, () => TODAY, notices, { error: vi.fn<() => void>() });
    opened = { warmth, database };
    const never = new AbortController().signal;
    const readiness = createReadiness(database, never, () => ({}), warmth.standing);
    expect(warmth.standing().ok).toBe(false);
    expect(await readiness()).toMatchObject({ ready: false, checks: { cards: { ok: false } } });
    await warmth.first;
    expect(await readiness()).toMatchObject({ ready: true, checks: { cards: { ok: true } } });
    expect(await statementsForCards(database, statements)).toBe(0);
  });

  test('are read again when a revision is told, before anybody asks', async () => {
    const { database, statements } = await openTestDatabase();
    const { notices, tell } = noticing();
    const warmth = keepWarm(database, () => TODAY, notices, { error: vi.fn<() => void>() });
    opened = { warmth, database };
    await warmth.first;
    await raiseRevision(database, { programs: null, exchangeRates: false });
    statements.length = 0;
    tell();
    const read = () => expect(statements.some((sql) => sql.includes('program_card'))).toBe(true);
    await vi.waitFor(read, PATIENCE);
    expect(warmth.standing().ok).toBe(true);
  });

  test('are tried again after a failure, which is logged', async () => {
    const { database } = await openTestDatabase();
    const error = vi.fn<() => void>();
    let calls = 0;
    const today = () => {
      calls += 1;
      if (calls === 1) throw new Error('no clock');
      return TODAY;
    };
    const { notices, tell } = noticing();
    const warmth = keepWarm(database, today, notices, { error });
    opened = { warmth, database };
    await vi.waitFor(() => expect(error).toHaveBeenCalledOnce(), PATIENCE);
    expect(warmth.standing().ok).toBe(false);
    tell();
    await warmth.first;
    expect(warmth.standing().ok).toBe(true);
  });
});
