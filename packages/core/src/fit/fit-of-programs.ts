import type { ComparingContext } from './comparing-words-of.ts';
import type { Footing } from '../decision/figure.ts';
import type { Interval } from '../interval.ts';
import type { Criterion } from './criterion.ts';
import { type Acceptability, SAMPLES, rankAcceptability } from './rank-acceptability.ts';
import { type Value } from './value.ts';
import { type Judged, valueOf } from './value-functions.ts';
import { type WeightChange, percent, smallestWeightChange } from './weight-change.ts';
import { weightingOf, wishesOf } from './wishes.ts';
import type { ComparingWords } from '../words/comparing-words.ts';
import { comparingWordsOf } from './comparing-words-of.ts';

/** What one criterion adds to a score. */
export interface Contribution {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly value: Value;
  /** Weight times value. */
  readonly adds: Interval;
}

/** How well one program fits. */
export interface FitOfProgram {
  readonly slug: string;
  /** From 0 to 1; a range wherever something is unknown. */
  readonly score: Interval;
  readonly contributions: readonly Contribution[];
  /** The best and the worst place that it can have, 1 the first, under the reader's weights. */
  readonly places: Interval;
  /** Over all weightings alike, not the reader's. */
  readonly acceptability: Acceptability;
}

/** How well programs fit, and how far that hangs on the weights. */
export interface Fit {
  /** In the order of `places`: the worst possible place first, then the best possible, then the id. */
  readonly programs: readonly FitOfProgram[];
  readonly criteria: readonly Criterion[];
  /** Where the weights come from. */
  readonly footing: Footing;
  /** Null where the order is open already, or no single weight can change it. */
  readonly change: WeightChange | null;
  /** What a reader should know of the order, a sentence each. */
  readonly sentences: readonly string[];
  readonly seed: number;
  readonly samples: number;
}

/** Scores programs by the reader's weights and says how stable their order is. */
export function fitOfPrograms(
  judged: readonly Judged[],
  context: ComparingContext,
  { seed, samples = SAMPLES }: { readonly seed: number; readonly samples?: number },
): Fit {
  const wishes = wishesOf(context.profile);
  const say = comparingWordsOf(context);
  const { weights, footing } = weightingOf(context.profile, say);
  const scored = judged.map((entry) => {
    const contributions = [...weights].map(([criterion, weight]): Contribution => {
      const value = valueOf(criterion, entry, wishes, context);
      const { min, max } = value.range;
      return { criterion, weight, value, adds: { min: weight * min, max: weight * max } };
    });
    const { slug, name } = entry.program;
    const values = contributions.map((contribution) => contribution.value.range);
    return { slug, name, contributions, values, score: sumOf(contributions) };
  });
  const shares = rankAcceptability(scored, seed, samples);
  const programs = scored
    .map(({ slug, contributions, score }, index): FitOfProgram => ({
      slug,
      score,
      contributions,
      places: placesOf(
        index,
        scored.map((entry) => entry.score),
      ),
      acceptability: shares[index] ?? { slug, ranks: [], centralWeights: null },
    }))
    .toSorted(byPlaces);
  const ordered = programs.flatMap((program) =>
    scored.filter((entry) => entry.slug === program.slug),
  );
  const [leader, ...rivals] = ordered;
  const change = leader === undefined ? null : smallestWeightChange(leader, rivals, weights, say);
  const names = new Map(scored.map((entry) => [entry.slug, entry.name]));
  return {
    programs,
    criteria: [...weights.keys()],
    footing,
    change,
    sentences: sentencesOf(programs, names, change, say),
    seed,
    samples,
  };
}

/** Each value enters once with a weight that is not below zero, so the ends of the sum are reached. */
function sumOf(contributions: readonly Contribution[]): Interval {
  let [min, max] = [0, 0];
  for (const { adds } of contributions) {
    min += adds.min;
    max += adds.max;
  }
  // Weights sum to one but for a rounding error; a score is never beyond its scale.
  return { min: Math.min(1, min), max: Math.min(1, max) };
}

/** Differences below this are rounding: two programs with equal values are equal. */
const EQUAL = 1e-12;

function placesOf(index: number, scores: readonly Interval[]): Interval {
  const own = scores[index] ?? { min: 0, max: 1 };
  const others = scores.filter((_, other) => other !== index);
  return {
    min: 1 + others.filter((other) => other.min > own.max + EQUAL).length,
    max: scores.length - others.filter((other) => other.max < own.min - EQUAL).length,
  };
}

function byPlaces(a: FitOfProgram, b: FitOfProgram): number {
  const byWorst = a.places.max - b.places.max;
  return byWorst || a.places.min - b.places.min || (a.slug < b.slug ? -1 : 1);
}

function sentencesOf(
  programs: readonly FitOfProgram[],
  names: ReadonlyMap<string, string>,
  change: WeightChange | null,
  say: ComparingWords,
): string[] {
  if (programs.length < 2) return [];
  const [leader] = programs;
  const firsts = programs
    .map(({ slug, acceptability }) => ({ slug, share: acceptability.ranks[0] ?? 0 }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || (a.slug < b.slug ? -1 : 1))
    .slice(0, 3);
  const sentences = firsts.map(({ slug, share }) =>
    say.rank.first(names.get(slug) ?? slug, percent(share, say)),
  );
  if (change !== null) sentences.push(change.text);
  else if (leader !== undefined && leader.places.max > 1)
    sentences.push(openSentence(programs, say));
  else sentences.push(say.rank.noChange);
  return sentences;
}

function openSentence(programs: readonly FitOfProgram[], say: ComparingWords): string {
  const open = programs.filter(({ places }) => places.min === 1).length;
  return say.rank.open(open);
}
