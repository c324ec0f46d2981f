import { wordsOf } from './words.ts';
import type { SearchEntry } from './search-entry.ts';

/** The kinds of text, by the rank that a match in one of them gives. */
export const KINDS = ['name', 'specialty', 'institution', 'award'] as const;

/** Every rank: one a kind of text, and one for words of several kinds together. */
export const RANKS = [0, 1, 2, 3, 4] as const;

/** The rank of a match in the names and the place of the institution, without one in name or specialty. */
export const INSTITUTION_RANK = 2;

/** What stands before a word of a kind of text; no word has a low line. */
export function kindMark(rank: number): string {
  return `${rank}_`;
}

/** What an index holds of a program: each word of its texts as it is, and after the mark of its kind. */
export interface IndexedWords {
  readonly programId: number;
  /** Without marks, each once. */
  readonly plain: readonly string[];
  /** After marks, each once: "0_psychiatry" for a word of the name. */
  readonly marked: readonly string[];
  /** Without marks, each once a kind. */
  readonly byKind: readonly ReadonlySet<string>[];
}

/** The words by which an index finds a program. */
export function indexedWords(entry: SearchEntry): IndexedWords {
  const byKind = KINDS.map((kind) => new Set(wordsOf(entry[kind])));
  const plain = new Set(byKind.flatMap((words) => [...words]));
  const marked = byKind.flatMap((words, rank) =>
    [...words].map((word) => `${kindMark(rank)}${word}`),
  );
  return { programId: entry.programId, plain: [...plain], marked, byKind };
}

/** A program that a search found. */
export interface Hit {
  readonly id: number;
  /** 0 where the name holds all words, 1 the specialty, 2 the institution, 3 the award, 4 several together. */
  readonly rank: number;
}

/** Which hits are wanted: between two ids of each rank, both excluded. */
export interface HitWindow {
  readonly between: (rank: number) => readonly [low: number, high: number];
  /** At most this many. */
  readonly limit: number;
  readonly backward: boolean;
}
