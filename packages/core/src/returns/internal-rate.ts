/** The rates at which yearly flows are worth nothing: none, one, or several. */
export interface InternalRates {
  readonly kind: 'NONE' | 'ONE' | 'SEVERAL';
  /** Ascending; 0.07 for 7 % a year. */
  readonly rates: readonly number[];
  /**
   * Whether the flows change sign once at most: then there is one rate at most, by Descartes' rule of signs, and it
   * moves one way with every flow.
   */
  readonly regular: boolean;
  /** Whether the first flow that is not nothing is below zero: only then is a rate the return on something laid out. */
  readonly laysOut: boolean;
}

/** Rates are sought from −99 % to 10,000 % a year: beyond that they mean nothing to a reader. */
export const LOWEST_RATE = -0.99;
/** The upper end of the rates that are sought. */
export const HIGHEST_RATE = 100;

/** Flows below this share of the largest are taken as nothing: a sum of cents lost in rounding has no sign. */
const NOTHING = 1e-12;

/**
 * Every internal rate of return of yearly flows. With v = 1 / (1 + rate) the present value is a polynomial in v, whose
 * roots lie between the roots of its derivative, which are found in the same way: no root can be missed between two
 * of them, and one at which the value only touches zero is seen at the derivative's root itself.
 */
export function internalRates(flows: ArrayLike<number>): InternalRates {
  const coefficients = Array.from(flows);
  const largest = Math.max(0, ...coefficients.map(Math.abs));
  const cleaned = coefficients.map((flow) => (Math.abs(flow) <= NOTHING * largest ? 0 : flow));
  const changes = signChanges(cleaned);
  const regular = changes <= 1;
  const laysOut = (cleaned.find((flow) => flow !== 0) ?? 0) < 0;
  if (changes === 0) return { kind: 'NONE', rates: [], regular, laysOut };
  const [low, high] = [1 / (1 + HIGHEST_RATE), 1 / (1 + LOWEST_RATE)];
  const roots = regular ? rootBetween(cleaned, low, high) : rootsBetween(cleaned, low, high);
  const rates = roots.map((root) => 1 / root - 1).toSorted((a, b) => a - b);
  const kind = rates.length === 0 ? 'NONE' : rates.length === 1 ? 'ONE' : 'SEVERAL';
  return { kind, rates, regular, laysOut };
}

/** How often a list of flows changes sign, zeros aside. */
export function signChanges(flows: readonly number[]): number {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** The value of a polynomial, and how large its terms are: what a rounding error is measured by. */
function evaluate(coefficients: readonly number[], x: number): { value: number; size: number } {
  let [value, size] = [0, 0];
  for (let k = coefficients.length - 1; k >= 0; k -= 1) {
    const coefficient = coefficients[k] ?? 0;
    value = value * x + coefficient;
    size = size * x + Math.abs(coefficient);
  }
  return { value, size };
}

/** A value this small beside its terms is zero as far as doubles can tell. */
const TOUCH = 1e-11;

function signAt(coefficients: readonly number[], x: number): number {
  const { value, size } = evaluate(coefficients, x);
  return Math.abs(value) <= TOUCH * size ? 0 : Math.sign(value);
}

/** The one root of a polynomial whose coefficients change sign once, where it lies within the bounds. */
function rootBetween(coefficients: readonly number[], low: number, high: number): number[] {
  const [left, right] = [evaluate(coefficients, low).value, evaluate(coefficients, high).value];
  if (left === 0) return [low];
  if (Math.sign(left) === Math.sign(right)) return [];
  return [bisect(coefficients, low, high)];
}

function rootsBetween(coefficients: readonly number[], low: number, high: number): number[] {
  const degree = coefficients.findLastIndex((coefficient) => coefficient !== 0);
  if (degree < 1) return [];
  const trimmed = coefficients.slice(0, degree + 1);
  const derivative = trimmed.slice(1).map((coefficient, index) => coefficient * (index + 1));
  const points = [low, ...rootsBetween(derivative, low, high), high];
  const roots: number[] = [];
  points.forEach((point, index) => {
    if (signAt(trimmed, point) === 0) roots.push(point);
    const next = points[index + 1];
    if (next === undefined) return;
    const [left, right] = [signAt(trimmed, point), signAt(trimmed, next)];
    if (left * right < 0) roots.push(bisect(trimmed, point, next));
  });
  return distinct(roots);
}

/** Halves a bracket until no double lies between its ends. */
function bisect(coefficients: readonly number[], low: number, high: number): number {
  const sign = Math.sign(evaluate(coefficients, low).value);
  let [from, to] = [low, high];
  for (let step = 0; step < 200; step += 1) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) break;
    if (Math.sign(evaluate(coefficients, middle).value) === sign) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** Roots closer than doubles can part are one. */
function distinct(roots: readonly number[]): number[] {
  return roots
    .toSorted((a, b) => a - b)
    .filter((root, index, all) => {
      const before = all[index - 1];
      return before === undefined || root - before > 1e-7 * root;
    });
}
