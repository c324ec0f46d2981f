import type { Match } from './match.ts';
import { KINDS, type RANKS, kindMark } from './ranks.ts';

/** A match within the kind of text that a mark stands for, as FTS5 is asked; within any for an empty mark. */
export function inKind({ groups }: Match, mark: string): string {
  return groups
    .map(({ words, beginning }) => {
      // Words are letters and digits alone, so that none can mean anything else.
      const any = words.map((one) => `"${mark}${one}"${beginning ? '*' : ''}`).join(' OR ');
      return `(${any})`;
    })
    .join(' AND ');
}

/** A match of one rank, and of no better one. */
export function ofRank(match: Match, rank: (typeof RANKS)[number]): string {
  const own = inKind(match, rank < KINDS.length ? kindMark(rank) : '');
  const better = KINDS.slice(0, rank).map((_kind, other) => `(${inKind(match, kindMark(other))})`);
  return [`(${own})`, ...better].join(' NOT ');
}
