import type { AnsweredClaim } from '../server/answers.ts';

/** A value longer than this is read better as lines than as one run of words. */
const ONE_LINE = 64;

/**
 * A long value of several claims as its parts, a short one as itself.
 * @param claims what the value was put together from; a page's own value has none.
 */
export function valueParts(text: string, claims: readonly AnsweredClaim[] = []): string[] {
  const parts = [...new Set(claims.map((claim) => claim.text))];
  const whole = text.length > ONE_LINE && parts.length > 1 && parts.join(' · ') === text;
  return whole ? parts : [text];
}
