import { type CardIndex, placeOfId } from '../card-index/card-index.ts';
import type { Match } from '../search/match.ts';
import { INSTITUTION_RANK } from '../search/ranks.ts';
import { searchOn } from '../search/search-index.ts';
import type { SearchSource } from '../search/search-store.ts';

/** So many programs are looked at for the institutions that they belong to. */
const LOOK = 500;

/** Row ids of institutions whose names or places hold all words of a search, by the slugs of their programs. One statement. */
export async function findNamedInstitutions(
  source: SearchSource,
  index: CardIndex,
  match: Match,
  limit: number,
): Promise<readonly number[]> {
  const hits = await searchOn(source.database).findHits(source, match, {
    between: (rank) => (rank === INSTITUTION_RANK ? [0, Number.MAX_SAFE_INTEGER] : [0, 0]),
    limit: LOOK,
    backward: false,
  });
  const found = new Set<number>();
  for (const { id } of hits) {
    const place = placeOfId(index, id);
    const institution = place === null ? undefined : index.institutions[place];
    if (institution !== undefined) found.add(institution);
    if (found.size === limit) break;
  }
  return [...found];
}
