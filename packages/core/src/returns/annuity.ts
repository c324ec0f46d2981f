/** The terms that every present value shares: real rates a year, and years counted from the start of the program. */
export interface Terms {
  /** 0.035 for 3.5 %. Above −1. */
  readonly rate: number;
  /** Real growth of pay a year. Above −1. */
  readonly growth: number;
  /** Whole years from the start. */
  readonly years: number;
}

/** What one unit is worth today, for each kind of flow. All are at least zero. */
export interface Weights {
  /** Of a sum spread evenly over the months of study. */
  readonly during: number;
  /** Of one a year while studying, growing as pay does. */
  readonly studying: number;
  /** Of one a year from the end of study to the horizon, growing as pay does. */
  readonly after: number;
}

/** How many months of year `k` (from 0) are months of study. */
export function studyMonths(months: number, k: number): number {
  return Math.min(12, Math.max(0, months - 12 * k));
}

/**
 * Present-value weights. Year k's flows are worth (1 + rate)^−k each: a year is discounted as a whole, from its
 * start, so that the first year counts in full (docs/methods/returns.md).
 */
export function weightsOf(months: number, { rate, growth, years }: Terms): Weights {
  let [during, studying, after] = [0, 0, 0];
  let [discount, grown] = [1, 1];
  for (let k = 0; k < years; k += 1) {
    const studied = studyMonths(months, k);
    during += (studied / months) * discount;
    studying += (studied / 12) * grown;
    after += ((12 - studied) / 12) * grown;
    discount /= 1 + rate;
    grown *= (1 + growth) / (1 + rate);
  }
  return { during, studying, after };
}
