import { hash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much may be asked in a minute. */
export interface RateSettings {
  /** Points of one address. */
  readonly ofAddress: number;
  /** Points of the holder of one token, wherever it asks from. */
  readonly ofToken: number;
  /** Tokens that a host has given out. */
  readonly tokens: readonly string[];
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
  /** The account of a token, or null where nobody was given it. */
  readonly ofToken: (token: string) => Account | null;
}

/** Quotas are of so many seconds. */
export const WINDOW = 60;

/** Counters in the memory of this process, each for a minute from its first request on. */
export function createRateLimiter({ ofAddress, ofToken, tokens }: RateSettings): RateLimiter {
  const byAddress = account('address', ofAddress);
  const byToken = account('token', ofToken);
  // By their hashes: how long a look-up takes tells nothing of a token.
  const known = new Set(tokens.map(hashOf));
  return {
    ofAddress: (address) => byAddress(address),
    ofToken: (token) => {
      const hashed = hashOf(token);
      return known.has(hashed) ? byToken(hashed) : null;
    },
  };
}

function hashOf(token: string): string {
  return hash('sha256', token);
}

function account(by: Standing['by'], quota: number): (key: string) => Account {
  const counter = new RateLimiterMemory({ points: quota, duration: WINDOW });
  const standing = (
    taken: boolean,
    { remainingPoints, msBeforeNext }: RateLimiterRes,
  ): Standing => ({
    taken,
    by,
    quota,
    left: remainingPoints,
    seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
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
