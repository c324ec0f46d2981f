import { type CardIndex, placeOfId, placeOfSlug } from '../card-index/card-index.ts';
import { isLeft } from '../card-index/narrowing.ts';
import type { OrderedAt } from '../card-index/order.ts';
import type { PlacedProgram, PlacedSlice } from '../card-index/page.ts';
import type { Condition } from '../card-index/selection.ts';
import type { Window } from '../queries/keyset.ts';
import type { Match } from '../search/match.ts';
import type { Hit, HitWindow } from '../search/ranks.ts';
import { searchOn } from '../search/search-index.ts';
import type { SearchSource } from '../search/search-store.ts';

/** With a filter, so many hits are looked at before all are. */
const FIRST_LOOK = 500;
const SECOND_LOOK = 20_000;
const ALL = Number.MAX_SAFE_INTEGER;

/** A page of what a search finds, the best match first, then by slug. At most three statements, one without a filter. */
export async function pageOfHits(
  source: SearchSource,
  index: CardIndex,
  match: Match,
  conditions: readonly Condition[],
  window: Window,
): Promise<PlacedSlice> {
  const between = boundsOf(index, window);
  const { limit, backward } = window;
  const looks = conditions.length === 0 ? [limit + 1] : [FIRST_LOOK, SECOND_LOOK, ALL];
  let found: readonly PlacedProgram[] = [];
  for (const look of looks) {
    const hits = await searchOn(source.database).findHits(source, match, {
      between,
      limit: look,
      backward,
    });
    found = chosen(index, hits, conditions);
    if (found.length > limit || hits.length < look) break;
  }
  const kept = found.slice(0, limit);
  return { rows: backward ? kept.toReversed() : kept, more: found.length > limit };
}

function chosen(
  index: CardIndex,
  hits: readonly Hit[],
  conditions: readonly Condition[],
): PlacedProgram[] {
  return hits.flatMap(({ id, rank }): PlacedProgram[] => {
    const place = placeOfId(index, id);
    if (place === null) return [];
    const meets = conditions.every(
      ({ where, test }) => isLeft([where], place) && test?.(place) !== false,
    );
    return meets ? [{ id, at: { key: rank, slug: index.slugs[place] ?? '' } }] : [];
  });
}

/** Between which ids the hits of each rank lie for the cursors of a window. */
function boundsOf(index: CardIndex, { after, before }: Window): HitWindow['between'] {
  const nothing = [0, 0] as const;
  const lower = after === null ? null : edgeOf(index, after);
  const upper = before === null ? null : edgeOf(index, before);
  return (rank) => {
    if (lower !== null && rank < lower.rank) return nothing;
    if (upper !== null && rank > upper.rank) return nothing;
    const low = lower?.rank === rank ? lower.last : 0;
    const high = upper?.rank === rank ? upper.first : ALL;
    return [low, high];
  };
}

/** The id of a cursor's program, or the gap between ids where it would be. */
function edgeOf(index: CardIndex, at: OrderedAt): { rank: number; first: number; last: number } {
  const place = placeOfSlug(index, at.slug);
  const id = index.ids[place] ?? ALL;
  const there = index.slugs[place] === at.slug;
  return { rank: Number(at.key), first: id, last: there ? id : id - 1 };
}
