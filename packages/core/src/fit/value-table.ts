import type { Interval } from '../interval.ts';
import { bitsOf, nextState, seedFor } from './seeded-random.ts';

/** A program with its value on every criterion, in one order of criteria for all. */
export interface Alternative {
  readonly slug: string;
  readonly values: readonly Interval[];
}

/** What counts for a score, program after program, in lists without gaps: nothing is multiplied by zero. */
interface Entries {
  /** For each program, where its own begin; one more entry for the end of the last. */
  readonly starts: Uint32Array;
  readonly criterion: Uint32Array;
  readonly amount: Float64Array;
}

/**
 * Values of all programs side by side in typed arrays, scored again and again. Open values are drawn evenly from
 * their ranges to 16 bits, two from each 32 bits; each program has a generator of its own, so that neither the order
 * of programs nor their number changes what is drawn for one.
 */
export class ValueTable {
  /** The lower end of every value. */
  readonly #low: Entries;
  /** A 65,536th of the width of every open value. */
  readonly #step: Entries;
  readonly #states: Int32Array;

  constructor(alternatives: readonly Alternative[], seed: number) {
    this.#low = entriesOf(alternatives, ({ min }) => min);
    this.#step = entriesOf(alternatives, ({ min, max }) => (max - min) / 65_536);
    this.#states = Int32Array.from(alternatives, ({ slug }) => seedFor(slug, seed));
  }

  /** Writes the score of every program under the weights to `scores`, each open value drawn anew. */
  score(weights: Float64Array, scores: Float64Array): void {
    for (let index = 0; index < scores.length; index += 1) {
      scores[index] = scoreOf(this.#low, index, weights) + this.#draw(index, weights);
    }
  }

  #draw(index: number, weights: Float64Array): number {
    const { starts, criterion, amount } = this.#step;
    const end = starts[index + 1] ?? 0;
    let state = this.#states[index] ?? 0;
    let score = 0;
    for (let place = starts[index] ?? 0; place < end; place += 2) {
      state = nextState(state);
      const bits = bitsOf(state);
      // The middle of one of 65,536 equal steps of the range, from either half of the bits.
      const first = (weights[criterion[place] ?? 0] ?? 0) * (amount[place] ?? 0);
      score += first * ((bits & 0xffff) + 0.5);
      if (place + 1 === end) break;
      const second = (weights[criterion[place + 1] ?? 0] ?? 0) * (amount[place + 1] ?? 0);
      score += second * ((bits >>> 16) + 0.5);
    }
    this.#states[index] = state;
    return score;
  }
}

function scoreOf(
  { starts, criterion, amount }: Entries,
  index: number,
  weights: Float64Array,
): number {
  const end = starts[index + 1] ?? 0;
  let score = 0;
  for (let place = starts[index] ?? 0; place < end; place += 1) {
    score += (weights[criterion[place] ?? 0] ?? 0) * (amount[place] ?? 0);
  }
  return score;
}

function entriesOf(
  alternatives: readonly Alternative[],
  measure: (value: Interval) => number,
): Entries {
  const rows = alternatives.map(({ values }) =>
    values
      .map((value, criterion) => ({ criterion, amount: measure(value) }))
      .filter(({ amount }) => amount !== 0),
  );
  const starts = new Uint32Array(alternatives.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.length;
  return {
    starts,
    criterion: Uint32Array.from(rows.flat(), ({ criterion }) => criterion),
    amount: Float64Array.from(rows.flat(), ({ amount }) => amount),
  };
}
