import type { UnknownReason } from '../decision/unknown-reason.ts';
import type { Interval } from '../interval.ts';

/** How good a program is on one criterion, from 0 to 1; a range where it is not known exactly. */
export interface Value {
  readonly range: Interval;
  /** What it was judged by: "Dissertation", "2–3 years". */
  readonly text: string;
  /** Why it is open from 0 to 1; null where something is known. */
  readonly unknown: UnknownReason | null;
  /** The claims that it rests on. */
  readonly claims: readonly string[];
}

/** What is not known could be worth anything on the scale: unknown widens, and is never a middle. */
export function openValue(unknown: UnknownReason, text: string): Value {
  return { range: { min: 0, max: 1 }, text, unknown, claims: [] };
}

/** A value between two bounds, kept on the scale. */
export function valueBetween(a: number, b: number, text: string, claims: readonly string[]): Value {
  const [low, high] = [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
  return { range: { min: low, max: high }, text, unknown: null, claims };
}

/** 1 at `best` and beyond, 0 at `worst` and beyond, a straight line between. */
export function linear(x: number, best: number, worst: number): number {
  return clamp((worst - x) / (worst - best));
}

function clamp(value: number): number {
  // A bound beyond the scale is no better than its end; NaN cannot arise from finite input, and is no value.
  if (Number.isNaN(value)) throw new RangeError('a value is a number');
  return Math.min(1, Math.max(0, value));
}
