import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/tables.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { TODAY } from '../../testing/today.ts';
import { importRegister } from '../import-register.ts';
import { readCricos } from './read-cricos.ts';

let database: Kysely<Database>;
beforeEach(async () => {
  ({ database } = await openTestDatabase());
});
afterEach(() => database.destroy());

const REAL = new URL('../../../../../../shared/data/cricos/', import.meta.url);

describe.runIf(existsSync(REAL))(
  'the real register of 3 January 2023 (skipped without ../shared/data)',
  () => {
    test('comes in whole, as text and as a workbook alike', async () => {
      const options = { dryRun: false, today: TODAY };
      const text = await importRegister(
        database,
        readCricos,
        new URL('Courses.csv', REAL).pathname,
        options,
      );
      expect(text.tables[0]).toMatchObject({ rows: 25_687, changes: { added: 25_687 } });
      const counts = Object.fromEntries(
        text.findings.map(({ reason, count: times }) => [reason, times]),
      );
      expect(counts).toEqual({
        'the tuition fee is 0, which is no price: it is not known': 380,
        'no tuition fee is stated': 519,
        'the tuition fee was rounded to cents': 464,
      });
      const book = await importRegister(
        database,
        readCricos,
        new URL('cricos-2023-01-03.xlsx', REAL).pathname,
        options,
      );
      expect(
        book.tables.map(({ holds, rows, changes }) => [holds, rows, changes.unchanged]),
      ).toEqual([
        ['INSTITUTIONS', 1_394, 0],
        ['COURSES', 25_687, 25_687],
      ]);
    });
  },
);
