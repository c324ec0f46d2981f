import { describe, expect, it } from 'vitest';
import { RankTally } from './rank-tally.ts';

const scoring = (...scores: readonly number[]) => Float64Array.from(scores);

describe('a tally of ranks', () => {
  it('counts who takes which rank, and under which weights one comes first', () => {
    const tally = new RankTally(3, 2);
    tally.add(scoring(0.1, 0.9, 0.5), scoring(0.25, 0.75));
    tally.add(scoring(0.1, 0.5, 0.9), scoring(1, 0));
    tally.add(scoring(0.2, 0.3, 0.9), scoring(0.5, 0.5));
    expect([...tally.ranks]).toEqual([0, 0, 3, 1, 2, 0, 2, 1, 0]);
    expect([...tally.firsts]).toEqual([0, 1, 2]);
    expect([...tally.weights]).toEqual([0, 0, 0.25, 0.75, 1.5, 0.5]);
  });

  it('lets equal scores share their ranks, and each be first', () => {
    const tally = new RankTally(3, 1);
    tally.add(scoring(0.5, 0.1, 0.5), scoring(1));
    expect([...tally.ranks]).toEqual([0.5, 0.5, 0, 0, 0, 1, 0.5, 0.5, 0]);
    expect([...tally.firsts]).toEqual([1, 0, 1]);
    expect([...tally.weights]).toEqual([1, 0, 1]);
    tally.add(scoring(0.9, 0.1, 0.1), scoring(1));
    expect([...tally.ranks]).toEqual([1.5, 0.5, 0, 0, 0.5, 1.5, 0.5, 1, 0.5]);
  });
});
