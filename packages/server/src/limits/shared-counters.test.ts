import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../operations/logger.ts';
import { type LogLines, keepLog } from '../testing/log-lines.ts';
import { REDIS_PROGRAM, type RedisProcess, startRedis } from '../testing/redis-process.ts';
import { startTestServer } from '../testing/test-server.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { type SharedCounters, connectCounters } from './shared-counters.ts';

const SETTINGS = { ofAddress: 10, ofToken: 20 };

describe.skipIf(REDIS_PROGRAM === null)(
  'counters in Redis (skipped where neither valkey-server nor redis-server is in the PATH)',
  () => {
    let redis: RedisProcess;
    let log: LogLines;
    const made: SharedCounters[] = [];

    beforeEach(async () => {
      redis = await startRedis();
      log = keepLog();
    });
    afterEach(async () => {
      for (const counters of made.splice(0)) counters.close();
      await redis.stop();
    });

    /** What one more process has. */
    async function another(): Promise<SharedCounters> {
      const counters = await connectCounters(redis.url, createLogger('info', log.stream));
      made.push(counters);
      return counters;
    }

    test('are one account for all processes, and the headers tell of that very one', async () => {
      await using one = await startTestServer(undefined, undefined, {
        rate: SETTINGS,
        counters: await another(),
      });
      await using two = await startTestServer(undefined, undefined, {
        rate: SETTINGS,
        counters: await another(),
      });
      const ask = async ({ url }: { url: string }) => {
        const { status, headers } = await fetch(`${url}/schema.graphql`);
        return [status, headers.get('ratelimit')?.replace(/;t=\d+/, '')];
      };
      expect(await ask(one)).toEqual([200, '"address";r=9']);
      expect(await ask(two)).toEqual([200, '"address";r=8']);
      for (let left = 8; left > 0; left -= 1) await ask(left % 2 === 0 ? one : two);
      expect(await ask(one)).toEqual([429, '"address";r=0']);
      expect(await ask(two)).toEqual([429, '"address";r=0']);
    });

    test('give no more than there is, though processes ask at once', async () => {
      const processes = [await another(), await another(), await another()];
      const accounts = processes.map((counters) =>
        createRateLimiter(SETTINGS, counters).ofAddress('192.0.2.1'),
      );
      const asking = accounts.flatMap((account) => Array.from({ length: 20 }, () => account(1)));
      const standings = await Promise.all(asking);
      expect(standings.filter(({ taken }) => taken)).toHaveLength(10);
      const token = createRateLimiter(SETTINGS, await another()).ofToken('abc', true);
      expect(await token(5)).toMatchObject({ taken: true, by: 'token', quota: 20, left: 15 });
    });

    test('of one process are used while Redis is away, which the log says once each way', async () => {
      const counters = await another();
      const account = createRateLimiter(SETTINGS, counters).ofAddress('192.0.2.1');
      expect(await account(4)).toMatchObject({ taken: true, left: 6 });
      await redis.stop();
      await expect.poll(() => counters.shared()).toBe(false);
      // As many as were to be had before: this process knows only what it counted itself.
      expect(await account(3)).toMatchObject({ taken: true, left: 7 });
      expect(await account(8)).toMatchObject({ taken: false });
      await redis.start();
      await expect.poll(() => counters.shared(), { timeout: 10_000 }).toBe(true);
      expect(await account(1)).toMatchObject({ taken: true, left: 9 });
      expect(log.lines().map(({ msg }) => msg)).toEqual([
        'rate limits are counted in Redis, for all processes together',
        'Redis does not answer: this process counts rate limits for itself until it does',
        'rate limits are counted in Redis, for all processes together',
      ]);
    });

    test('that are not there at the start keep nothing from starting, and no password is logged', async () => {
      await redis.stop();
      const url = redis.url.replace('redis://', 'redis://:hunter2@');
      const counters = await connectCounters(url, createLogger('debug', log.stream));
      made.push(counters);
      const account = createRateLimiter(SETTINGS, counters).ofAddress('192.0.2.1');
      expect(await account(1)).toMatchObject({ taken: true, left: 9 });
      expect(log.lines()).toHaveLength(1);
      expect(log.text()).not.toContain('hunter2');
    });
  },
);
