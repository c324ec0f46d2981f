import robotsParser from 'robots-parser';
import type { GuardedFetch } from '../fetching/guarded-fetch.ts';
import { ROBOT_NAME } from './refresh-settings.ts';

/** What a host lets us do. */
export interface Rules {
  readonly allows: (url: string) => boolean;
  /** Milliseconds that it wants between two requests; 0 where it does not say. */
  readonly delay: number;
}

const EVERYTHING: Rules = { allows: () => true, delay: 0 };
const NOTHING: Rules = { allows: () => false, delay: 0 };

const TYPES = ['text/plain', 'text/html', 'application/octet-stream'];

/** Rules that are longer are cut: RFC 9309 asks for no more. */
const LONGEST = 512_000;

/**
 * Reads a host's robots.txt, by RFC 9309: one that is not there allows everything, and one that cannot be had nothing.
 * @param origin "https://www.example.edu"
 */
export async function readRobots({ fetch }: GuardedFetch, origin: string): Promise<Rules> {
  const url = `${origin}/robots.txt`;
  const fetched = await fetch(url, { types: TYPES });
  // What is no text gives no rules; what cannot be reached may have them.
  if (fetched.kind === 'REFUSED') return fetched.reason === 'TYPE' ? EVERYTHING : NOTHING;
  if (fetched.status >= 500 || fetched.status === 429) return NOTHING;
  if (fetched.status >= 400) return EVERYTHING;
  const robots = robotsParser(url, fetched.body.toString('utf8').slice(0, LONGEST));
  return {
    allows: (page) => robots.isAllowed(page, ROBOT_NAME) ?? true,
    delay: Math.max(0, robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1_000,
  };
}
