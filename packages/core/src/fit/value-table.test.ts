import { describe, expect, it } from 'vitest';
import { type Alternative, ValueTable } from './value-table.ts';

const point = (value: number) => ({ min: value, max: value });
const OPEN = { min: 0, max: 1 };

/** The scores of many draws under one weighting, a list a program. */
function drawn(
  alternatives: readonly Alternative[],
  weights: readonly number[],
  times = 2_000,
): number[][] {
  const table = new ValueTable(alternatives, 5);
  const scores = new Float64Array(alternatives.length);
  const all: number[][] = alternatives.map(() => []);
  for (let time = 0; time < times; time += 1) {
    table.score(Float64Array.from(weights), scores);
    scores.forEach((score, index) => all[index]?.push(score));
  }
  return all;
}

const mean = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length;

describe('a table of values', () => {
  it('scores what is known by its weights, the same every time', () => {
    const [a, b] = drawn(
      [
        { slug: 'a', values: [point(1), point(0), point(0.5)] },
        { slug: 'b', values: [point(0), point(0.25), point(0)] },
      ],
      [0.5, 0.25, 0.25],
      3,
    );
    expect(a).toEqual([0.625, 0.625, 0.625]);
    expect(b).toEqual([0.0625, 0.0625, 0.0625]);
  });

  it('draws each open value evenly from its range, and apart from the others', () => {
    const alternatives = [{ slug: 'a', values: [OPEN, { min: 0.5, max: 1 }, OPEN] }];
    for (const [weights, min, max] of [
      [[1, 0, 0], 0, 1],
      [[0, 1, 0], 0.5, 1],
      [[0, 0, 1], 0, 1],
    ] as const) {
      const [scores = []] = drawn(alternatives, weights);
      expect(Math.min(...scores)).toBeGreaterThanOrEqual(min);
      expect(Math.max(...scores)).toBeLessThanOrEqual(max);
      expect(mean(scores)).toBeCloseTo((min + max) / 2, 1);
      const quarter = min + (max - min) / 4;
      expect(scores.filter((score) => score < quarter).length / scores.length).toBeCloseTo(0.25, 1);
    }
    const [first = [], third = []] = [
      [1, 0, 0],
      [0, 0, 1],
    ].map((weights) => drawn(alternatives, weights)[0] ?? []);
    const together = mean(first.map((score, index) => (score - 0.5) * ((third[index] ?? 0) - 0.5)));
    // Of two numbers drawn apart the mean product is nothing; of one number with itself it is a twelfth.
    expect(Math.abs(together)).toBeLessThan(0.01);
  });

  it('draws the same for a program, whatever stands beside it', () => {
    const a = { slug: 'a', values: [OPEN, OPEN] };
    const others = [
      { slug: 'b', values: [OPEN, point(1)] },
      { slug: 'c', values: [point(0), OPEN] },
    ];
    const alone = drawn([a], [0.5, 0.5], 50)[0];
    expect(drawn([...others, a], [0.5, 0.5], 50)[2]).toEqual(alone);
    expect(drawn([a, ...others], [0.5, 0.5], 50)[1]).not.toEqual(alone);
  });
});
