import type { Kysely } from 'kysely';
import { engineOf } from '../engine.ts';
import type { Database } from '../tables.ts';
import type { Match } from './match.ts';
import type { Hit, HitWindow } from './ranks.ts';
import type { SearchEntry } from './search-entry.ts';
import { POSTGRES_SEARCH } from './search-postgres.ts';
import { SQLITE_SEARCH } from './search-sqlite.ts';
import type { SearchSource } from './search-store.ts';

/** An index that is being filled. */
export interface SearchFilling {
  add(entries: readonly SearchEntry[]): Promise<void>;
  /** Writes what is left, and the vocabulary. */
  finish(): Promise<void>;
}

/** What the vocabulary has of a search. */
export interface KnownWords {
  /** Those of the words that it has. */
  readonly known: ReadonlySet<string>;
  /** Words that the last one is the beginning of, or is itself, in order: one more than the limit where there are more. */
  readonly begun: readonly string[];
}

/** How an engine searches. Both find the same programs in the same order. */
export interface SearchIndex {
  /** Makes the index where it is missing. @throws DatabaseError in a sentence where the engine cannot. */
  create(database: Kysely<Database>): Promise<void>;
  /** Empties the index to fill it anew. */
  startFilling(database: Kysely<Database>): Promise<SearchFilling>;
  /**
   * Programs that hold all words of a search, by rank and then by id, from either end. A rank is a function of the
   * program and the search alone, so that no other program's coming moves it. At most one statement.
   */
  findHits(source: SearchSource, match: Match, window: HitWindow): Promise<Hit[]>;
  /** The ids of all programs that a search finds, at most `limit` of them, ascending. */
  findAllHits(source: SearchSource, match: Match, limit: number): Promise<readonly number[]>;
  /** How many programs a search finds. */
  countHits(source: SearchSource, match: Match): Promise<number>;
  /** Which of some words the vocabulary has, and what the last one may be the beginning of. One statement. */
  findKnownWords(
    database: Kysely<Database>,
    words: readonly string[],
    last: string,
    limit: number,
  ): Promise<KnownWords>;
  /**
   * Words that some words may be slips of, the last one of the beginning of a word: no more than can be judged. At most one
   * statement.
   */
  similarWords(
    database: Kysely<Database>,
    words: readonly string[],
    last: string,
  ): Promise<string[]>;
}

/** How the engine of a database searches. */
export function searchOn(database: Kysely<Database>): SearchIndex {
  return engineOf(database) === 'postgres' ? POSTGRES_SEARCH : SQLITE_SEARCH;
}
