import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/test-server.ts';
import type { RefreshReport } from './refresh.ts';
import { scheduleRefresh } from './schedule-refresh.ts';

const NOTHING: RefreshReport = { looked: 0, queued: 0, outcomes: {}, left: 0 };

test('one of several processes refreshes, and another one takes over when it ends', async () => {
  const { database } = await openTestDatabase();
  const runs: string[] = [];
  const faults: unknown[] = [];
  const start = (name: string) =>
    scheduleRefresh(
      database,
      { every: 3_600_000, lease: 60 },
      () => {
        runs.push(name);
        return Promise.resolve(NOTHING);
      },
      { onDone: () => undefined, onFailed: (error) => faults.push(error) },
    );
  const endOne = start('one');
  await expect.poll(() => runs).toEqual(['one']);
  const endTwo = start('two');
  await new Promise((resume) => setTimeout(resume, 200));
  expect(runs).toEqual(['one']);
  await endOne();
  await expect.poll(() => runs).toEqual(['one', 'two']);
  await endTwo();
  expect(await database.selectFrom('lease').selectAll().execute()).toEqual([]);
  expect(faults).toEqual([]);
  await database.destroy();
});

test('a run that fails is told, and the next one is not kept from it', async () => {
  const { database } = await openTestDatabase();
  const faults: unknown[] = [];
  const end = scheduleRefresh(
    database,
    { every: 0, lease: 30 },
    () => Promise.reject(new Error('away')),
    { onDone: () => undefined, onFailed: (error) => faults.push(error) },
  );
  await expect.poll(() => faults.length).toBeGreaterThan(1);
  await end();
  await database.destroy();
});
