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
  /** The lower end of every value, program after program. */
  readonly #low: Float64Array;
  /** For each program, where its open values begin in the two lists below; one more entry for the end of the last. */
  readonly #starts: Uint32Array;
  /** Of each open value its criterion, and a 65,536th of its width. */
  readonly #criterion: Uint32Array;
  readonly #step: Float64Array;
  readonly #states: Int32Array;

  constructor(alternatives: readonly Alternative[], criteria: number, seed: number) {
    this.#criteria = criteria;
    this.#low = Float64Array.from(
      alternatives.flatMap(({ values }) => values.map(({ min }) => min)),
    );
    const open = alternatives.map(({ values }) =>
      values
        .map(({ min, max }, criterion) => ({ criterion, width: max - min }))
        .filter(({ width }) => width > 0),
    );
    this.#criterion = Uint32Array.from(open.flat(), ({ criterion }) => criterion);
    this.#step = Float64Array.from(open.flat(), ({ width }) => width / 65_536);
    this.#starts = new Uint32Array(alternatives.length + 1);
    for (const [index, own] of open.entries()) {
      this.#starts[index + 1] = (this.#starts[index] ?? 0) + own.length;
    }
    this.#states = Int32Array.from(alternatives, ({ slug }) => seedFor(slug, seed));
  }

  /** Writes the score of every program under the weights to `scores`, each open value drawn anew. */
  score(weights: Float64Array, scores: Float64Array): void {
    const [low, step, criterion, starts] = [this.#low, this.#step, this.#criterion, this.#starts];
    const criteria = this.#criteria;
    for (let index = 0; index < scores.length; index += 1) {
      const row = index * criteria;
      let score = 0;
      for (let c = 0; c < criteria; c += 1) score += (weights[c] ?? 0) * (low[row + c] ?? 0);
      let state = this.#states[index] ?? 0;
      const end = starts[index + 1] ?? 0;
      for (let place = starts[index] ?? 0; place < end; place += 2) {
        state = nextState(state);
        const bits = bitsOf(state);
        // The middle of one of 65,536 equal steps of the range, from either half of the bits.
        score +=
          (weights[criterion[place] ?? 0] ?? 0) * (step[place] ?? 0) * ((bits & 0xffff) + 0.5);
        if (place + 1 === end) break;
        score +=
          (weights[criterion[place + 1] ?? 0] ?? 0) *
          (step[place + 1] ?? 0) *
          ((bits >>> 16) + 0.5);
      }
      this.#states[index] = state;
      scores[index] = score;
    }
  }
}
