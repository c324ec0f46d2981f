import { TypedFastBitSet } from 'typedfastbitset';
import { type Places, inAll } from '../card-index/bit-column.ts';
import { type Hit, type HitWindow, KINDS, RANKS } from './ranks.ts';

/**
 * The programs of each rank, none in two of them.
 * @param groups for each group of a search, by kind of text, the ids of programs that have any of its words there.
 */
export function rankedHits(groups: readonly (readonly Places[])[]): readonly Places[] {
  const wherever = groups.map((kinds) => {
    const ids = new TypedFastBitSet();
    for (const kind of kinds) ids.union(kind);
    return ids;
  });
  const found = [...KINDS.map((_kind, rank) => groups.map((kinds) => kinds[rank])), wherever];
  const better = new TypedFastBitSet();
  return found.map((sets) => {
    const ids = inAll(sets.filter((set) => set !== undefined)) ?? new TypedFastBitSet();
    ids.difference(better);
    better.union(ids);
    return ids;
  });
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

/** How many ids stand in one word of a set. */
const WORD = 32;

/** Ids above one, ascending. Words without any are skipped at once, however many they are. */
function* upFrom({ words }: Places, low: number): Generator<number> {
  for (let place = Math.max(0, Math.floor(low / WORD)); place < words.length; place += 1) {
    const word = words[place] ?? 0;
    if (word === 0) continue;
    for (let bit = 0; bit < WORD; bit += 1) {
      const id = place * WORD + bit;
      if (id > low && (word >>> bit) % 2 === 1) yield id;
    }
  }
}

/** Ids below one, descending. */
function* downFrom({ words }: Places, high: number): Generator<number> {
  for (let place = Math.min(words.length - 1, Math.floor(high / WORD)); place >= 0; place -= 1) {
    const word = words[place] ?? 0;
    if (word === 0) continue;
    for (let bit = WORD - 1; bit >= 0; bit -= 1) {
      const id = place * WORD + bit;
      if (id < high && (word >>> bit) % 2 === 1) yield id;
    }
  }
}
