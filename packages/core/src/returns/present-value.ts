import type { Interval } from '../interval.ts';

/** The net present value of yearly flows, the first one undiscounted: Σ flow_k (1 + rate)^−k. */
export function presentValue(flows: ArrayLike<number>, rate: number): number {
  // Horner's rule, from the last year to the first.
  let value = 0;
  for (let k = flows.length - 1; k >= 0; k -= 1) value = value / (1 + rate) + (flows[k] ?? 0);
  return value;
}

/**
 * A range of real numbers as whole minor units, each bound rounded half to even. Rounding keeps every order, so the
 * range holds each of its points once that is rounded too, and a point stays a point.
 * @returns null where a bound is no number that can be held exactly.
 */
export function toMinorUnits(min: number, max: number): Interval | null {
  const [low, high] = [halfEven(min), halfEven(max)];
  return Number.isSafeInteger(low) && Number.isSafeInteger(high) ? { min: low, max: high } : null;
}

function halfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  // Adding zero turns −0, which prints and compares oddly, into 0.
  return (up ? floor + 1 : floor) + 0;
}
