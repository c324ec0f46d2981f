import type { LRUCache } from 'lru-cache';
import { TypedFastBitSet } from 'typedfastbitset';
import { type Places, NOWHERE } from '../card-index/bit-column.ts';
import { type CardIndex, placeOfId } from '../card-index/card-index.ts';
import { type Ordering, orderOf } from '../card-index/named-orders.ts';
import { type PlacedSlice, pageOf } from '../card-index/page.ts';
import { type Condition, type Conversion, placesWhere } from '../card-index/selection.ts';
import type { Window } from '../queries/keyset.ts';
import type { Match } from '../search/match.ts';
import { searchOn } from '../search/search-index.ts';
import type { SearchSource } from '../search/search-store.ts';
import { pageOfHits } from './page-of-hits.ts';

/** More hits of one search than this are not filtered, counted by value or put into another order than that of relevance. */
export const HIT_LIMIT = 100_000;

/** A search has more hits than can be filtered or ordered; the caller asks for another word. */
export class TooManyHits extends Error {
  override readonly name = 'TooManyHits';
}

/** What a list of programs is asked for. */
export interface AskedPrograms {
  /** Null: no search. `NOTHING`: a search that nothing can match. */
  readonly match: Match | 'NOTHING' | null;
  readonly conditions: readonly Condition[];
  /** Null: the best match first. */
  readonly ordering: Ordering | null;
}

/** What programs are found in. */
export interface Finding {
  readonly search: SearchSource;
  readonly index: CardIndex;
  readonly conversion: Conversion;
  /** Where the hits of the latest searches are: a page, its facets and its count ask for the same. */
  readonly hits: LRUCache<Match, Promise<Places>>;
}

/** A page of the programs that are asked for. @throws TooManyHits */
export async function findPage(
  finding: Finding,
  asked: AskedPrograms,
  window: Window,
): Promise<PlacedSlice> {
  const { match, conditions, ordering } = asked;
  if (match === 'NOTHING') return { rows: [], more: false };
  if (match !== null && ordering === null) {
    return pageOfHits(finding.search, finding.index, match, conditions, window);
  }
  const within = await placesOfHits(finding, match);
  const order = orderOf(finding.index, ordering ?? { by: 'SLUG' }, finding.conversion);
  return pageOf(finding.index, order, [...conditions, ...foundBySearch(within)], window);
}

/** How many programs are asked for. @throws TooManyHits where a search and a filter meet. */
export async function countFound(
  finding: Finding,
  { match, conditions }: AskedPrograms,
): Promise<number> {
  if (match === 'NOTHING') return 0;
  if (match !== null && conditions.length === 0)
    return searchOn(finding.search.database).countHits(finding.search, match);
  const within = await placesOfHits(finding, match);
  return placesWhere(finding.index, [...conditions, ...foundBySearch(within)]).size();
}

/** Where the hits of a search are, null where there is no search. @throws TooManyHits */
export async function placesOfHits(
  finding: Finding,
  match: AskedPrograms['match'],
): Promise<Places | null> {
  if (match === null) return null;
  if (match === 'NOTHING') return NOWHERE;
  const known = finding.hits.get(match);
  if (known !== undefined) return known;
  const asked = readHits(finding, match).catch((error: unknown) => {
    finding.hits.delete(match);
    throw error;
  });
  finding.hits.set(match, asked);
  return asked;
}

async function readHits({ search, index }: Finding, match: Match): Promise<Places> {
  const ids = await searchOn(search.database).findAllHits(search, match, HIT_LIMIT + 1);
  if (ids.length > HIT_LIMIT) throw new TooManyHits(`more than ${HIT_LIMIT} programs match`);
  const places = new TypedFastBitSet();
  for (const id of ids) {
    const place = placeOfId(index, id);
    if (place !== null) places.add(place);
  }
  return places;
}

function foundBySearch(places: Places | null): readonly Condition[] {
  if (places === null) return [];
  return [{ about: 'search', where: [places], test: null, unknown: () => false, column: null }];
}
