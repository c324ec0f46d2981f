import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

const SETTINGS = { ofAddress: 10, ofToken: 100 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a rate limiter', () => {
  test('counts each address by itself, and begins anew after a minute', async () => {
    const { ofAddress } = createRateLimiter(SETTINGS);
    const account = ofAddress('192.0.2.1');
    for (let left = 9; left >= 0; left -= 1) {
      expect(await account(1)).toMatchObject({ taken: true, left, quota: 10, by: 'address' });
    }
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await account(1)).toMatchObject({ taken: false, left: 0, seconds: 40 });
    expect(await ofAddress('192.0.2.2')(1)).toMatchObject({ taken: true, left: 9 });
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await account(1)).toMatchObject({ taken: true, left: 9, seconds: 60 });
  });

  test('takes nothing where not all is to be had, so that a smaller request still is', async () => {
    const account = createRateLimiter(SETTINGS).ofAddress('192.0.2.1');
    await account(6);
    expect(await account(5)).toMatchObject({ taken: false, left: 4 });
    expect(await account(4)).toMatchObject({ taken: true, left: 0 });
  });

  test('takes nothing of one who asks at first for more than there ever is', async () => {
    const account = createRateLimiter(SETTINGS).ofAddress('192.0.2.1');
    expect(await account(11)).toMatchObject({ taken: false, left: 10 });
    expect(await account(10)).toMatchObject({ taken: true, left: 0 });
  });

  test('takes nothing of one who is refused beside others that ask at once', async () => {
    const account = createRateLimiter(SETTINGS).ofAddress('192.0.2.1');
    const standings = await Promise.all([account(6), account(6), account(6)]);
    expect(standings.map(({ taken }) => taken)).toEqual([true, false, false]);
    expect(await account(4)).toMatchObject({ taken: true, left: 0 });
  });

  test('never gives out more than there is, however many ask at once', async () => {
    const requests = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(requests, async (asked) => {
        const account = createRateLimiter(SETTINGS).ofAddress('192.0.2.1');
        const standings = await Promise.all(asked.map((points) => account(points)));
        const given = asked
          .filter((_points, place) => standings[place]?.taken)
          .reduce((sum, points) => sum + points, 0);
        expect(given).toBeLessThanOrEqual(10);
        const rest = 10 - given;
        expect(await account(rest + 1)).toMatchObject({ taken: false, left: rest });
        expect(rest === 0 || (await account(rest)).taken).toBe(true);
      }),
    );
  });

  test('counts the holder of a token by the token, at the quota that it allows', async () => {
    const { ofToken } = createRateLimiter(SETTINGS);
    expect(await ofToken('a', true)(30)).toMatchObject({ taken: true, left: 70, by: 'token' });
    expect(await ofToken('a', true)(1)).toMatchObject({ left: 69, quota: 100 });
    expect(await ofToken('b', false)(1)).toMatchObject({ left: 9, quota: 10, by: 'token' });
  });

  test('keeps nothing of who has not asked for a minute', async () => {
    const before = vi.getTimerCount();
    const { ofAddress } = createRateLimiter(SETTINGS);
    for (let place = 0; place < 50; place += 1) await ofAddress(`192.0.2.${place}`)(1);
    expect(vi.getTimerCount()).toBe(before + 50);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(before);
  });
});
