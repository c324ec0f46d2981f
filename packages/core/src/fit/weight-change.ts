import type { Interval } from '../interval.ts';
import { type Criterion, criterionLabel } from './criterion.ts';
import type { ComparingWords } from '../words/comparing-words.ts';
import { ENGLISH_COMPARING as ENGLISH } from '../words/en/english-comparing.ts';

/** A program as far as weights go. */
export interface Weighed {
  readonly slug: string;
  readonly name: string;
  /** By criterion, in the order of the weights. */
  readonly values: readonly Interval[];
}

/** The smallest change of one weight, the others keeping their proportions, after which another program leads. */
export interface WeightChange {
  readonly criterion: Criterion;
  /** What it weighs now, and what it must weigh. */
  readonly from: number;
  readonly to: number;
  readonly slug: string;
  /** Whether the other then surely leads, or may, because values are not known exactly. */
  readonly certain: boolean;
  /** "B leads once research weighs over 40 % (now 20 %)." */
  readonly text: string;
}

/**
 * With x the weight of one criterion and the others sharing 1 − x as they do now, the lead over a rival is
 * x · d + (1 − x) · r: linear in x, so that it changes sign at r / (r − d) or nowhere. The least lead counts, with the
 * leader's values at their lowest and the rival's at their highest.
 * @returns null where nobody leads for sure now, or no change of one weight overturns the lead.
 */
export function smallestWeightChange(
  leader: Weighed,
  rivals: readonly Weighed[],
  weights: ReadonlyMap<Criterion, number>,
  say: ComparingWords = ENGLISH,
): WeightChange | null {
  const shares = [...weights];
  let best: WeightChange | null = null;
  for (const rival of rivals) {
    const leads = shares.map((_, index) => leastLead(leader, rival, index));
    const now = shares.reduce((sum, [, weight], index) => sum + weight * (leads[index] ?? 0), 0);
    if (now <= 0) return null;
    for (const [index, [criterion, from]] of shares.entries()) {
      const to = turningPoint(leads[index] ?? 0, now, from);
      if (to === null || (best !== null && !isNearer(from, to, best))) continue;
      best = describe(criterion, from, to, rival, isExact(leader, rival), say);
    }
  }
  return best;
}

/** Weights closer than this are the same but for rounding. */
const EQUAL = 1e-9;

/** Of two changes that are as small, the one that raises a weight is told: it reads better. */
function isNearer(from: number, to: number, best: WeightChange): boolean {
  const gap = Math.abs(to - from) - Math.abs(best.to - best.from);
  return Math.abs(gap) < EQUAL ? to > from && best.to < best.from : gap < 0;
}

/**
 * The weight beyond which the rival leads; null where there is none. At 0 and at 1 nothing is beyond: there the lead is nothing at
 * most. Of a weight that is all there is, the others have no shares to keep: it is divided by nothing, and no number comes out.
 */
function turningPoint(lead: number, now: number, from: number): number | null {
  const rest = (now - from * lead) / (1 - from);
  const to = rest / (rest - lead);
  return to > EQUAL && to < 1 - EQUAL ? to : null;
}

function leastLead(leader: Weighed, rival: Weighed, index: number): number {
  return (leader.values[index]?.min ?? 0) - (rival.values[index]?.max ?? 0);
}

function isExact(leader: Weighed, rival: Weighed): boolean {
  return [...leader.values, ...rival.values].every((value) => value.min === value.max);
}

function describe(
  criterion: Criterion,
  from: number,
  to: number,
  rival: Weighed,
  certain: boolean,
  say: ComparingWords,
): WeightChange {
  const label = criterionLabel(criterion, say);
  const [until, now] = [percent(to, say), percent(from, say)];
  const text = say.rank.change(certain, rival.name, label, to > from, until, now);
  return { criterion, from, to, slug: rival.slug, certain, text };
}

/** "72 %" */
export function percent(share: number, say: ComparingWords = ENGLISH): string {
  const value = share * 100;
  const shown = value < 1 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${shown.toLocaleString(say.locale)} %`;
}
