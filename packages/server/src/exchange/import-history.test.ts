import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { findRevision } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { HISTORY, writeRateFile } from '../testing/rate-file.ts';
import { openTestDatabase } from '../testing/test-server.ts';
import { type HistoryReport, importHistory } from './import-history.ts';

let database: Kysely<Database>;

beforeEach(async () => {
  ({ database } = await openTestDatabase());
});

async function importText(content: string, dryRun = false): Promise<HistoryReport> {
  await using file = await writeRateFile(content);
  return await importHistory(database, file.path, dryRun);
}

const stored = () =>
  database.selectFrom('exchangeRate').selectAll().orderBy('date').orderBy('currency').execute();

describe('importing the history', () => {
  it('adds what the file quotes and says what it left out', async () => {
    expect(await importText(HISTORY)).toEqual({
      added: 8,
      changed: 0,
      unchanged: 0,
      days: 3,
      firstDay: '2007-12-31',
      lastDay: '2024-01-03',
      unquoted: 3,
      ended: [{ currency: 'CYP', quotes: 1, firstLine: 4, lastLine: 4 }],
    });
    const rates = await stored();
    expect(rates).toHaveLength(8);
    expect(rates[0]).toEqual({
      currency: 'GBP',
      date: '2007-12-31',
      perEuro: '0.73335',
      source: 'European Central Bank',
    });
  });

  it('changes nothing the second time, not even the revision', async () => {
    const before = await findRevision(database);
    await importText(HISTORY);
    const once = { rates: await stored(), revision: await findRevision(database) };
    expect(once.revision).toBe(before + 1);
    expect(await importText(HISTORY)).toMatchObject({ added: 0, changed: 0, unchanged: 8 });
    expect({ rates: await stored(), revision: await findRevision(database) }).toEqual(once);
  });

  it('takes a later file’s corrections and new days, and keeps what that file lacks', async () => {
    await importText(HISTORY);
    const later = 'Date,USD,\n2024-01-04,1.0953,\n2024-01-03,1.0920,\n2024-01-02,1.0956,\n';
    expect(await importText(later)).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    const dollars = (await stored()).filter(({ currency }) => currency === 'USD');
    expect(dollars.map(({ perEuro }) => perEuro)).toEqual(['1.4721', '1.0956', '1.0920', '1.0953']);
  });

  it('writes nothing in a dry run, and reports as if it did', async () => {
    const before = await findRevision(database);
    expect(await importText(HISTORY, true)).toMatchObject({ added: 8, changed: 0 });
    expect(await stored()).toEqual([]);
    expect(await findRevision(database)).toBe(before);
  });

  it('writes nothing of a file that breaks after many good days', async () => {
    const days = Array.from({ length: 2_000 }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1) - index * 86_400_000).toISOString().slice(0, 10);
      return `${day},1.1,160,N/A,0.8,\n`;
    });
    const broken = `Date,USD,JPY,CYP,GBP,\n${days.join('')}2001-01-01,1.1,-1,N/A,0.8,\n`;
    await expect(importText(broken)).rejects.toThrow('line 2002, JPY: "-1" is no rate');
    expect(await stored()).toEqual([]);
    expect(await importText(HISTORY)).toMatchObject({ added: 8 });
  });
});
