import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many contributions may come in an hour. */
export interface ContributionRates {
  /** From one address that shows no token. */
  readonly ofAddress: number;
  /** With one token of the scope CONTRIBUTE, wherever it comes from. */
  readonly ofToken: number;
}

/** A diligent reader sends less; a register's clerk has a token. */
export const CONTRIBUTION_RATES: ContributionRates = { ofAddress: 30, ofToken: 1_000 };

/** Seconds. */
const HOUR = 3_600;

/** Takes one contribution from an account. @returns null where it may come, else in how many seconds the next one may. */
export type Admit = (by: 'address' | 'token', key: string) => Promise<number | null>;

/** Counters in the memory of this process: who sends is written nowhere. */
export function createContributionLimiter({ ofAddress, ofToken }: ContributionRates): Admit {
  const counters = {
    address: new RateLimiterMemory({ points: ofAddress, duration: HOUR }),
    token: new RateLimiterMemory({ points: ofToken, duration: HOUR }),
  };
  return async (by, key) => {
    try {
      await counters[by].consume(key, 1);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    }
  };
}
