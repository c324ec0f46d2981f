import { TypedFastBitSet } from 'typedfastbitset';
import type { Places } from '../card-index/bit-column.ts';
import { downFrom, upFrom } from '../card-index/from-either-end.ts';
import { type Hit, type HitWindow, KINDS, RANKS } from './ranks.ts';

/** Adds the ids of the programs that have any word of a group to a set for each kind of text. */
export type FoundGroup = (kinds: readonly Places[]) => void;

/** A set for each kind of text, and one for all of them together. */
function emptySets(): { readonly kinds: readonly Places[]; readonly wherever: Places } {
  return { kinds: KINDS.map(() => new TypedFastBitSet()), wherever: new TypedFastBitSet() };
}

/** Used again by each search: sets of a million programs that are made anew have all memory collected every few searches. */
const [FOUND, GROUP] = [emptySets(), emptySets()];

/**
 * The programs of each rank, none in two of them.
 * @returns sets that hold until the next call, so they are to be read at once.
 */
export function rankedHits(groups: readonly FoundGroup[]): readonly Places[] {
  const ranked = [...FOUND.kinds, FOUND.wherever];
  for (const set of ranked) set.words.fill(0);
  for (const [place, group] of groups.entries()) {
    const { kinds, wherever } = place === 0 ? FOUND : GROUP;
    for (const set of [...kinds, wherever]) set.words.fill(0);
    group(kinds);
    for (const kind of kinds) wherever.union(kind);
    if (place === 0) continue;
    for (const [rank, set] of [...kinds, wherever].entries()) ranked[rank]?.intersection(set);
  }
  for (const [rank, ids] of ranked.entries()) {
    for (const better of ranked.slice(0, rank)) ids.difference(better);
  }
  return ranked;
}

/** The hits that a window shows: by rank and then by id, from either end. */
export function hitsWithin(
  ranked: readonly Places[],
  { between, limit, backward }: HitWindow,
): Hit[] {
  const hits: Hit[] = [];
  for (const rank of backward ? RANKS.toReversed() : RANKS) {
    const [low, high] = between(rank);
    const ids = ranked[rank];
    if (ids === undefined || high - low < 2) continue;
    for (const id of backward ? downFrom(ids, high) : upFrom(ids, low)) {
      if (hits.length === limit) return hits;
      if (id <= low || id >= high) break;
      hits.push({ id, rank });
    }
  }
  return hits;
}
