import type { Interval } from '../interval.ts';
import { bitsOf, nextState, seedFor } from './seeded-random.ts';

/** A program with its value on every criterion, in one order of criteria for all. */
export interface Alternative {
  readonly slug: string;
  readonly values: readonly Interval[];
}

/**
 * Values of all programs side by side in typed arrays, scored again and again. Open values are drawn evenly from
 * their ranges to 16 bits, two from each 32 bits; each program has a generator of its own, so that neither the order
 * of programs nor their number changes what is drawn for one.
 */
export class ValueTable {
  readonly #criteria: number;
  readonly #low: Float64Array;
  readonly #width: Float64Array;
  /** For each program, where its open values begin in `#open`; one more entry for the end of the last. */
  readonly #starts: Uint32Array;
  /** The criteria of open values, program after program. */
  readonly #open: Uint32Array;
  readonly #states: Int32Array;

  constructor(alternatives: readonly Alternative[], criteria: number, seed: number) {
    this.#criteria = criteria;
    const values = alternatives.flatMap((alternative) => alternative.values);
    this.#low = Float64Array.from(values, (value) => value.min);
    this.#width = Float64Array.from(values, (value) => (value.max - value.min) / 65_536);
    const open = alternatives.map((alternative) =>
      alternative.values.flatMap((value, c) => (value.max > value.min ? [c] : [])),
    );
    this.#open = Uint32Array.from(open.flat());
    this.#starts = new Uint32Array(alternatives.length + 1);
    for (const [index, places] of open.entries()) {
      this.#starts[index + 1] = (this.#starts[index] ?? 0) + places.length;
    }
    this.#states = Int32Array.from(alternatives, ({ slug }) => seedFor(slug, seed));
  }

  /** Writes the score of every program under the weights to `scores`, each open value drawn anew. */
  score(weights: Float64Array, scores: Float64Array): void {
    const [low, width, open, starts] = [this.#low, this.#width, this.#open, this.#starts];
    const criteria = this.#criteria;
    for (let index = 0; index < scores.length; index += 1) {
      const row = index * criteria;
      let score = 0;
      for (let c = 0; c < criteria; c += 1) score += (weights[c] ?? 0) * (low[row + c] ?? 0);
      let state = this.#states[index] ?? 0;
      let bits = 0;
      const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? 0];
      for (let place = from; place < to; place += 1) {
        if (((place - from) & 1) === 0) {
          state = nextState(state);
          bits = bitsOf(state);
        } else bits >>>= 16;
        const c = open[place] ?? 0;
        // The middle of one of 65,536 equal steps of the range.
        score += (weights[c] ?? 0) * (width[row + c] ?? 0) * ((bits & 0xffff) + 0.5);
      }
      this.#states[index] = state;
      scores[index] = score;
    }
  }
}
