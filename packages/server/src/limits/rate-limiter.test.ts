import { afterEach, expect, test, vi } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['back by a year', -31_536_000_000],
  ['on by a year', 31_536_000_000],
])('a clock that jumps %s tells nobody to wait longer than a minute', async (_how, jump) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const account = createRateLimiter({ ofAddress: 2, ofToken: 2 }).ofAddress('192.0.2.1');
  await account(2);
  vi.setSystemTime(Date.now() + jump);
  const standing = await account(1);
  expect(standing.seconds).toBeLessThanOrEqual(60);
  expect(standing.seconds).toBeGreaterThan(0);
});
