/** A closed range of one quantity. `min` never exceeds `max`; a point has both equal. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The range between two bounds, in either order. @throws RangeError when a bound is not finite. */
export function interval(a: number, b: number = a): Interval {
  if (!Number.isFinite(a) || !Number.isFinite(b)) {
    throw new RangeError(`a range needs two finite bounds, not ${a} and ${b}`);
  }
  return a <= b ? { min: a, max: b } : { min: b, max: a };
}

/** Whether both ranges share at least one point. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** Whether both ranges have the same bounds. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return a.min === b.min && a.max === b.max;
}

/** The smallest range that holds all given ones, or null where there are none. */
export function hull(intervals: readonly Interval[]): Interval | null {
  const [first, ...rest] = intervals;
  if (first === undefined) return null;
  return rest.reduce(
    (all, next) => ({ min: Math.min(all.min, next.min), max: Math.max(all.max, next.max) }),
    first,
  );
}

/** The range of x + y for x in `a` and y in `b`. */
export function add(a: Interval, b: Interval): Interval {
  return { min: a.min + b.min, max: a.max + b.max };
}

/** The range of x × y for x in `a` and y in `b` (Moore 1966). */
export function multiply(a: Interval, b: Interval): Interval {
  const products = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
  return { min: Math.min(...products), max: Math.max(...products) };
}
