import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoundGroup, hitsWithin, rankedHits } from './ranked-hits.ts';
import { type Hit, KINDS, RANKS } from './ranks.ts';

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 90 }));
const groups = fc.array(fc.tuple(ids, ids, ids, ids), { minLength: 1, maxLength: 3 });

/** The same, one program at a time. */
function oneByOne(asked: readonly (readonly (readonly number[])[])[]): Hit[] {
  return Array.from({ length: 91 }, (_none, id) => id).flatMap((id): Hit[] => {
    const kind = KINDS.findIndex((_kind, rank) =>
      asked.every((kinds) => kinds[rank]?.includes(id)),
    );
    if (kind >= 0) return [{ id, rank: kind }];
    const anywhere = asked.every((kinds) => kinds.some((list) => list.includes(id)));
    return anywhere ? [{ id, rank: KINDS.length }] : [];
  });
}

describe('ranked hits', () => {
  test('are what a look at each program gives, in any window and from either end', () => {
    const bound = fc.integer({ min: 0, max: 95 });
    const bounds = fc.array(fc.tuple(bound, bound), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        groups,
        bounds,
        fc.nat({ max: 40 }),
        fc.boolean(),
        (asked, all, limit, backward) => {
          const between = (rank: number) => all[rank] ?? ([0, 0] as const);
          const wanted = oneByOne(asked)
            .filter(({ id, rank }) => id > between(rank)[0] && id < between(rank)[1])
            .toSorted((a, b) => a.rank - b.rank || a.id - b.id);
          const sets = asked.map((lists): FoundGroup => (kinds) => {
            for (const [rank, list] of lists.entries()) for (const id of list) kinds[rank]?.add(id);
          });
          const found = hitsWithin(rankedHits(sets), { between, limit, backward });
          expect(found).toEqual((backward ? wanted.toReversed() : wanted).slice(0, limit));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('are none of a search without a word', () => {
    expect(rankedHits([]).map((set) => set.size())).toEqual(RANKS.map(() => 0));
  });
});
