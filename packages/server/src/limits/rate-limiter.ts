import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { SharedCounters } from './shared-counters.ts';

/** How much may be asked in a minute. */
export interface RateSettings {
  /** Points of one address. */
  readonly ofAddress: number;
  /** Points of the holder of one token that allows more, wherever it asks from. */
  readonly ofToken: number;
}

/** How a caller stands after points were taken, or were not to be had; from the counter itself. */
export interface Standing {
  readonly taken: boolean;
  /** What is counted by. */
  readonly by: 'address' | 'token';
  /** Points a minute. */
  readonly quota: number;
  /** Points that are left. */
  readonly left: number;
  /** Seconds until there are as many as at first. */
  readonly seconds: number;
}

/** One caller's account. */
export type Account = (points: number) => Promise<Standing>;

/** Counts what callers ask. */
export interface RateLimiter {
  /** The account of an address. */
  readonly ofAddress: (address: string) => Account;
  /** The account of a token by its id. @param more whether it allows more than an address has. */
  readonly ofToken: (id: string, more: boolean) => Account;
}

/** Quotas are of so many seconds. */
export const WINDOW = 60;

/**
 * Counters, each for a minute from its first request on: shared by all processes where there is something to share them in
 * and it answers, else in the memory of this process.
 */
export function createRateLimiter(
  { ofAddress, ofToken }: RateSettings,
  shared: Pick<SharedCounters, 'client'> | null = null,
): RateLimiter {
  const counter = (name: string, points: number): RateLimiterAbstract => {
    const own = new RateLimiterMemory({ points, duration: WINDOW });
    if (shared === null) return own;
    return new RateLimiterRedis({
      storeClient: shared.client,
      keyPrefix: `second-opinion:${name}`,
      points,
      duration: WINDOW,
      rejectIfRedisNotReady: true,
      insuranceLimiter: own,
    });
  };
  const byAddress = account('address', counter('address', ofAddress));
  const byToken = account('token', counter('token', ofAddress));
  const byTokenForMore = account('token', counter('token-more', ofToken));
  return {
    ofAddress: (address) => byAddress(address),
    ofToken: (id, more) => (more ? byTokenForMore(id) : byToken(id)),
  };
}

function account(by: Standing['by'], counter: RateLimiterAbstract): (key: string) => Account {
  const standing = (
    taken: boolean,
    { remainingPoints, msBeforeNext }: RateLimiterRes,
  ): Standing => ({
    taken,
    by,
    quota: counter.points,
    left: remainingPoints,
    // No more than a window, whatever the clock did meanwhile.
    seconds: Math.min(WINDOW, Math.max(1, Math.ceil(msBeforeNext / 1_000))),
  });
  return (key) => async (points) => {
    try {
      return standing(true, await counter.consume(key, points));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      // What is not to be had is not taken either: a smaller request may still be answered.
      return standing(false, await counter.reward(key, points));
    }
  };
}
