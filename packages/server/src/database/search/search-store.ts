import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from '../tables.ts';

/** The lists of a common word, by kind of text; `RARE` for a word that has none. */
export type KnownLists = readonly (Uint8Array | null)[] | 'RARE';

/** What an engine may keep of one revision's index of words. */
export interface SearchStore {
  /** By word, or by the key of a beginning. */
  readonly lists: LRUCache<string, KnownLists>;
}

/** Where a search looks: the index of one revision, and what is kept of it. */
export interface SearchSource {
  readonly database: Kysely<Database>;
  readonly store: SearchStore;
}

/** Lists that are kept, in bytes: the most common words of a million programs take 125 KB a kind. */
const KEPT_LISTS = 32 * 1_024 * 1_024;

/** What a word takes beside its lists, in bytes. */
const OVERHEAD = 100;

/** Keeps nothing yet. */
export function createSearchStore(): SearchStore {
  return {
    lists: new LRUCache({ maxSize: KEPT_LISTS, sizeCalculation: sizeOf }),
  };
}

function sizeOf(lists: KnownLists): number {
  if (lists === 'RARE') return OVERHEAD;
  return lists.reduce((sum, list) => sum + (list?.byteLength ?? 0), OVERHEAD);
}
