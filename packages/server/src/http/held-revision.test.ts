import { afterEach, expect, test, vi } from 'vitest';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { SMALL_CATALOGUE } from '../testing/small-catalogue.ts';
import { TODAY, openTestDatabase } from '../testing/test-server.ts';
import { heldRevision } from './held-revision.ts';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['back', '1999-12-31T00:00:00Z'],
  ['on', '2099-01-01T00:00:00Z'],
])('a clock that jumps far %s keeps no old revision', async (_how, time) => {
  const { database } = await openTestDatabase();
  const held = heldRevision({ database, notices: null, today: () => TODAY });
  const before = await held();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(time));
  await replaceCatalogue(database, SMALL_CATALOGUE.slice(0, 1), 'another', undefined, TODAY);
  await expect.poll(() => held(), { timeout: 5_000 }).not.toBe(before);
  await database.destroy();
});
