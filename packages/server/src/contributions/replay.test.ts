import { expect, test } from 'vitest';
import { replayContributions } from '../testing/replay-contributions.ts';
import { openTestDatabase } from '../testing/test-server.ts';

test('contributions of many, some of whom mean harm: nothing is lost, doubled or shown as a fact', async () => {
  const { database } = await openTestDatabase();
  const claims = () =>
    database.selectFrom('claim').orderBy('id').select(['key', 'value', 'state']).execute();
  const before = await claims();
  const programs = ['alpha-psychiatry', 'alpha-paediatrics'].map((slug) => ({
    slug,
    url: `https://www.alpha.edu/${slug}`,
  }));
  const size = { contributions: 400, sources: 50, hostile: 0.05, seed: 7 };
  const outcome = await replayContributions(database, programs, size);
  expect(outcome).toMatchObject({ sent: 400, lost: 0, hostileQueued: 0 });
  expect(outcome.refused).toBeGreaterThan(5);
  expect(outcome.doubled).toBeGreaterThan(20);
  expect(outcome.queued + outcome.doubled + outcome.refused).toBe(400);
  const rows = await database.selectFrom('contribution').select(['sent', 'state']).execute();
  expect(rows).toHaveLength(outcome.queued);
  expect(rows.reduce((sum, { sent }) => sum + sent, 0)).toBe(outcome.queued + outcome.doubled);
  expect(outcome.auditLines).toBe(outcome.queued);
  expect(await claims()).toEqual(before);
  await database.destroy();
});
