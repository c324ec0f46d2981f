import type { Interval } from '../interval.ts';

/** The net present value of yearly flows, the first one undiscounted: Σ flow_k (1 + rate)^−k. */
export function presentValue(flows: ArrayLike<number>, rate: number): number {
  // Horner's rule, from the last year to the first.
  let value = 0;
  for (let k = flows.length - 1; k >= 0; k -= 1) value = value / (1 + rate) + (flows[k] ?? 0);
  return value;
}

/** Relative error allowed to a sum of at most some hundred products of doubles: far above what they make. */
const SLACK = 1e-12;

/**
 * A range of real numbers as whole minor units, rounded outwards so that nothing within it is lost.
 * @returns null where a bound is no number that can be held exactly.
 */
export function outward(min: number, max: number): Interval | null {
  const low = Math.floor(min - SLACK * Math.abs(min));
  const high = Math.ceil(max + SLACK * Math.abs(max));
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high)) return null;
  // Adding zero turns −0, which prints and compares oddly, into 0.
  return { min: low + 0, max: high + 0 };
}
