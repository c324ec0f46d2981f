import type { Interval } from '../interval.ts';

/** When the sum of all flows rises above zero for good, in years from the start of the program. */
export type Payback =
  | { readonly kind: 'WITHIN'; readonly years: Interval }
  /** The better cases are paid back after `from` years, the worse ones not within the horizon. */
  | { readonly kind: 'NOT_SURE'; readonly from: number }
  | { readonly kind: 'NEVER' };

/** A sum this small beside its parts is nothing, as far as doubles can tell. */
const ROUNDING = 1e-12;

/**
 * The moment after which the running sum stays at zero or above, each year's flow taken evenly over the year;
 * 0 where it never falls below. A later crossing counts, not the first one: what is lost again was not paid back.
 * It never comes later when any flow is larger, because no running sum is then smaller.
 * @returns years, or null where the sum is still below zero at the horizon.
 */
export function paybackYears(flows: ArrayLike<number>, rate: number): number | null {
  let [sum, size, discount] = [0, 0, 1];
  let paid: number | null = 0;
  for (let k = 0; k < flows.length; k += 1) {
    const flow = (flows[k] ?? 0) * discount;
    const next = sum + flow;
    size += Math.abs(flow);
    if (next < -ROUNDING * size) paid = null;
    else if (paid === null) paid = k + Math.min(1, -sum / flow);
    sum = next;
    discount /= 1 + rate;
  }
  return paid;
}

/** Payback over the worst and the best flows of every length of study. */
export function paybackOf(cases: readonly (number | null)[]): Payback {
  const known = cases.filter((years) => years !== null);
  if (known.length === 0) return { kind: 'NEVER' };
  const from = Math.min(...known);
  if (known.length < cases.length) return { kind: 'NOT_SURE', from };
  return { kind: 'WITHIN', years: { min: from, max: Math.max(...known) } };
}
