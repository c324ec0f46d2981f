import { RankTally } from './rank-tally.ts';
import { seedFor, seededRandom } from './seeded-random.ts';
import { type Alternative, ValueTable } from './value-table.ts';

/** In what share of all weightings a program takes each rank (SMAA-2: Lahdelma & Salminen 2001). */
export interface Acceptability {
  readonly slug: string;
  /** By rank, the first one first; each program's sum to one, and each rank's too. */
  readonly ranks: readonly number[];
  /** The mean weights under which it comes first, by criterion; null where it never does. */
  readonly centralWeights: readonly number[] | null;
}

/** How many weightings are drawn where nothing else is asked; a share then has a standard error of at most 0.5 %. */
export const SAMPLES = 10_000;

/**
 * Draws weights evenly from all that sum to one, and each unknown value evenly from its range, and counts ranks.
 * Equal scores share their ranks. The order of programs never matters, and the same seed gives the same answer.
 * @param seed a whole number.
 */
export function rankAcceptability(
  alternatives: readonly Alternative[],
  seed: number,
  samples: number = SAMPLES,
): Acceptability[] {
  const count = alternatives.length;
  const criteria = alternatives[0]?.values.length ?? 0;
  const table = new ValueTable(alternatives, seed);
  const tally = new RankTally(count, criteria);
  const random = seededRandom(seedFor('weights', seed));
  const weights = new Float64Array(criteria);
  const scores = new Float64Array(count);
  for (let sample = 0; sample < samples; sample += 1) {
    drawWeights(weights, random);
    table.score(weights, scores);
    tally.add(scores, weights);
  }
  return alternatives.map(({ slug }, index) => {
    const firsts = tally.firsts[index] ?? 0;
    const ranks = tally.ranks.subarray(index * count, (index + 1) * count);
    const sums = tally.weights.subarray(index * criteria, (index + 1) * criteria);
    return {
      slug,
      ranks: Array.from(ranks, (times) => times / samples),
      centralWeights: firsts === 0 ? null : Array.from(sums, (sum) => sum / firsts),
    };
  });
}

/**
 * Even draws from the simplex: independent exponential numbers, divided by their sum (Devroye 1986, chapter V). One
 * criterion has the one weighting only.
 */
function drawWeights(weights: Float64Array, random: () => number): void {
  let sum = 0;
  for (let c = 0; c < weights.length; c += 1) {
    const draw = -Math.log(1 - random());
    weights[c] = draw;
    sum += draw;
  }
  // That all draws are zero has a chance of 2^-32 to the power of the criteria; even weights stand in for it.
  for (let c = 0; c < weights.length; c += 1) {
    weights[c] = sum > 0 ? (weights[c] ?? 0) / sum : 1 / weights.length;
  }
}
