import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../interval.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import type { Alternative } from './value-table.ts';

const alternative = (
  slug: string,
  ...values: (number | readonly [number, number])[]
): Alternative => ({
  slug,
  values: values.map((value): Interval =>
    typeof value === 'number' ? { min: value, max: value } : { min: value[0], max: value[1] },
  ),
});

const firsts = (alternatives: readonly Alternative[], samples = 40_000): number[] =>
  rankAcceptability(alternatives, 7, samples).map((entry) => entry.ranks[0] ?? 0);

/** Six standard errors of a share over 40,000 draws: the seed is fixed, so that this either holds or does not. */
const TOLERANCE = 0.015;

type Corner = readonly [number, number, number];

/** The part of a polygon of weights where an alternative is at least as good as another (Sutherland & Hodgman 1974). */
function clip(polygon: readonly Corner[], lead: Corner): Corner[] {
  const side = (corner: Corner): number =>
    corner[0] * lead[0] + corner[1] * lead[1] + corner[2] * lead[2];
  return polygon.flatMap((corner, index) => {
    const next = polygon[(index + 1) % polygon.length]!;
    const [a, b] = [side(corner), side(next)];
    const kept = a >= 0 ? [corner] : [];
    if (a * b >= 0) return kept;
    const t = a / (a - b);
    const at = (axis: 0 | 1 | 2): number => corner[axis] + t * (next[axis] - corner[axis]);
    return [...kept, [at(0), at(1), at(2)] as const];
  });
}

/** The area in the plane of the first two weights, by the shoelace formula; the whole triangle has 1/2. */
function area(polygon: readonly Corner[]): number {
  const twice = polygon.reduce((sum, corner, index) => {
    const next = polygon[(index + 1) % polygon.length]!;
    return sum + corner[0] * next[1] - next[0] * corner[1];
  }, 0);
  return Math.abs(twice) / 2;
}

describe('rank acceptability against exact areas', () => {
  it.each([
    [[1, 0], [0, 1], 0.5],
    // A leads where w > 0.6 (1 − w), which is from 3/8 on.
    [[1, 0], [0, 0.6], 0.625],
    [[0.5, 0.5], [1, 0.25], 1 / 3],
    [[1, 1], [0.9, 0.9], 1],
  ])('of two criteria: %j against %j is first under %d', (a, b, share) => {
    const [first] = firsts([alternative('a', ...a), alternative('b', ...b)]);
    expect(Math.abs((first ?? 0) - share)).toBeLessThan(TOLERANCE);
  });

  it('of three criteria and any values: the areas of the triangle that each leads', () => {
    const value = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
    const row = fc.tuple(value, value, value);
    fc.assert(
      fc.property(fc.uniqueArray(row, { minLength: 2, maxLength: 4, selector: String }), (rows) => {
        const shares = firsts(rows.map((values, index) => alternative(`p${index}`, ...values)));
        rows.forEach((values, index) => {
          let polygon: readonly Corner[] = [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ];
          rows.forEach((other, rival) => {
            if (rival === index) return;
            const lead: Corner = [values[0] - other[0], values[1] - other[1], values[2] - other[2]];
            polygon = clip(polygon, lead);
          });
          expect(Math.abs(2 * area(polygon) - (shares[index] ?? 0))).toBeLessThan(TOLERANCE);
        });
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it('draws unknown values from all of their range', () => {
    // One criterion: 0.25 against anything from 0 to 1 leads in a quarter of all cases.
    const [known, open] = firsts([alternative('a', 0.25), alternative('b', [0, 1])]);
    expect(Math.abs((known ?? 0) - 0.25)).toBeLessThan(TOLERANCE);
    expect((known ?? 0) + (open ?? 0)).toBeCloseTo(1, 12);
  });

  it('knows the middle of the weights under which an alternative leads', () => {
    const [first] = rankAcceptability([alternative('a', 1, 0), alternative('b', 0, 1)], 3, 40_000);
    expect(first?.centralWeights?.[0]).toBeCloseTo(0.75, 1);
    const [never] = rankAcceptability([alternative('a', 0, 0), alternative('b', 1, 1)], 3, 100);
    expect(never?.centralWeights).toBeNull();
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const values = fc
  .tuple(share, share)
  .map(([a, b]): Interval => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const alternatives = fc
  .array(fc.array(values, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((row, index) => ({ slug: `p${index}`, values: row })));

describe('rank acceptability whatever it is given', () => {
  it('gives each program and each rank a whole, and no number that is none', () => {
    fc.assert(
      fc.property(alternatives, fc.integer(), (all, seed) => {
        const ranks = rankAcceptability(all, seed, 50).map((entry) => entry.ranks);
        const rows = ranks.map((row) => row.reduce((sum, part) => sum + part, 0));
        const columns = all.map((_, rank) => ranks.reduce((sum, row) => sum + (row[rank] ?? 0), 0));
        for (const sum of [...rows, ...columns]) expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  it('does not depend on the order of programs', () => {
    fc.assert(
      fc.property(alternatives, (all) => {
        const forward = rankAcceptability(all, 5, 60);
        const backward = rankAcceptability(all.toReversed(), 5, 60).toReversed();
        backward.forEach((entry, index) => {
          entry.ranks.forEach((part, rank) =>
            expect(part).toBeCloseTo(forward[index]!.ranks[rank]!, 12),
          );
        });
      }),
    );
  });

  it('splits the place of a program between it and its duplicate', () => {
    const rows = [alternative('a', 1, 0), alternative('b', 0, 1)];
    const [alone] = firsts(rows);
    const [half, , other] = firsts([...rows, alternative('c', 1, 0)]);
    expect(half).toBeCloseTo((alone ?? 0) / 2, 9);
    expect(other).toBe(half);
  });

  it('leaves the first places as they are when a dominated program joins', () => {
    fc.assert(
      fc.property(alternatives, (all) => {
        const worst = { slug: 'worst', values: [0, 0, 0].map(() => ({ min: -1, max: -0.5 })) };
        const before = rankAcceptability(all, 5, 60).map((entry) => entry.ranks[0]);
        const after = rankAcceptability([...all, worst], 5, 60).map((entry) => entry.ranks[0]);
        expect(after).toEqual([...before, 0]);
      }),
    );
  });

  it('answers the same for the same seed, and otherwise for another', () => {
    const rows = [alternative('a', 1, 0.2), alternative('b', 0, 1)];
    expect(rankAcceptability(rows, 1, 500)).toEqual(rankAcceptability(rows, 1, 500));
    expect(rankAcceptability(rows, 1, 500)).not.toEqual(rankAcceptability(rows, 2, 500));
  });

  it('has nothing to say of no programs', () => {
    expect(rankAcceptability([], 1)).toEqual([]);
  });
});
