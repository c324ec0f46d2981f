import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/**
 * The id of a claim, `sydney-mmed/duration/1f0c9a2e`: it stays while value and source stay, wherever in the file
 * the claim stands, and two equal claims have one id, which is why lint refuses doubled claims.
 * @param value as the file writes it
 * @param source the source's key in the file
 */
export function claimId(
  program: string,
  attribute: string,
  value: unknown,
  source: string,
): string {
  const digest = createHash('sha256')
    .update(`${canonicalJson(value)}\n${source}`)
    .digest('hex');
  return `${program}/${attribute}/${digest.slice(0, 8)}`;
}
