import { MatchPattern } from 'wxt/utils/match-patterns';
import { DETECTOR_MATCHES } from '../academic-domains.ts';

const ACADEMIC = DETECTOR_MATCHES.map((pattern) => new MatchPattern(pattern));

/**
 * Whether pages at an address are looked at without being asked for: those of academic domains, of the sites that the reader chose, and
 * the server's pages to try. Browsers let an extension read whole hosts, so they would tell it of every other page of this machine too.
 * @param chosen patterns of sites: "*://www.example.org/*"
 */
export function isLookedAt(url: string, chosen: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const sites = chosen.map((pattern) => new MatchPattern(pattern));
  return [...ACADEMIC, ...sites].some((pattern) => pattern.includes(url));
}
