import { describe, expect, it } from 'vitest';
import { rankAcceptability } from './rank-acceptability.ts';

const point = (value: number) => ({ min: value, max: value });
const leader = (slug: string, criterion: number) => ({
  slug,
  values: [0, 1, 2].map((index) => point(index === criterion ? 1 : 0)),
});
const THREE = [leader('a', 0), leader('b', 1), leader('c', 2)];

describe('weightings drawn at random', () => {
  it('are the same for the same seed, and others for another', () => {
    const drawn = (seed: number) => rankAcceptability(THREE, seed, 50);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it('favour no criterion: each of three leaders is first, second and third in a third of them', () => {
    for (const { ranks, centralWeights } of rankAcceptability(THREE, 3, 3_000)) {
      expect(ranks).toHaveLength(3);
      for (const share of ranks) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.05);
      expect(ranks.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
      expect((centralWeights ?? []).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 9);
      // The largest of three even shares is eleven eighteenths on average.
      expect(Math.abs(Math.max(...(centralWeights ?? [])) - 11 / 18)).toBeLessThan(0.02);
    }
  });

  it('are spread evenly, not only centred: a quarter of them give a criterion more than a half', () => {
    const half = { slug: 'half', values: [point(0.5), point(0.5), point(0.5)] };
    const [first, second] = rankAcceptability([leader('a', 0), half], 4, 4_000);
    expect(Math.abs((first?.ranks[0] ?? 0) - 1 / 4)).toBeLessThan(0.03);
    expect(first?.slug).toBe('a');
    expect(second?.slug).toBe('half');
  });

  it('give one criterion all, and leave out who never comes first', () => {
    const [a, b] = rankAcceptability(
      [
        { slug: 'a', values: [point(0.2)] },
        { slug: 'b', values: [point(0.1)] },
      ],
      5,
      10,
    );
    expect(a).toEqual({ slug: 'a', ranks: [1, 0], centralWeights: [1] });
    expect(b).toEqual({ slug: 'b', ranks: [0, 1], centralWeights: null });
    expect(rankAcceptability([], 1, 10)).toEqual([]);
  });
});
