import type { AnsweredClaim } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { sourceName } from './source-name.ts';

/** Rivals as lines, the same text once: "article: 2–3 years". @param room how many lines there may be */
export function rivalLines(claims: readonly AnsweredClaim[], room: number): string[] {
  const lines = [
    ...new Set(claims.map(({ source, text }) => WORDS.rival(sourceName(source), text))),
  ];
  if (lines.length <= room) return lines;
  return [...lines.slice(0, room), WORDS.moreRivals(lines.length - room)];
}
