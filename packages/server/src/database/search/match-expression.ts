import type { Match } from './match.ts';
import { KINDS, type RANKS, kindMark } from './ranks.ts';

/** How an engine writes what it looks for. Words are letters and digits alone, so that none can mean anything else. */
export interface Signs {
  readonly word: (word: string, beginning: boolean) => string;
  readonly or: string;
  readonly and: string;
  readonly not: string;
}

/** A match within the kind of text that a mark stands for; within any for an empty mark. */
export function inKind({ word, or, and }: Signs, { groups }: Match, mark: string): string {
  return groups
    .map(({ words, beginning }) => {
      const any = words.map((one) => word(`${mark}${one}`, beginning)).join(or);
      return `(${any})`;
    })
    .join(and);
}

/** A match of one rank, and of no better one. */
export function ofRank(signs: Signs, match: Match, rank: (typeof RANKS)[number]): string {
  const own = inKind(signs, match, rank < KINDS.length ? kindMark(rank) : '');
  const better = KINDS.slice(0, rank).map(
    (_kind, other) => `(${inKind(signs, match, kindMark(other))})`,
  );
  return [`(${own})`, ...better].join(signs.not);
}
