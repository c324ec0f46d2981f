/** Counts who takes which rank over many scorings. */
export class RankTally {
  /** Row by row a program, column by column a rank: how often. Equal scores share their ranks in equal parts. */
  readonly ranks: Float64Array;
  /** How often each program comes first, alone or level. */
  readonly firsts: Float64Array;
  /** Row by row a program: the sum of the weights under which it comes first. */
  readonly weights: Float64Array;
  readonly #criteria: number;
  /** Programs by the last scoring, the best first: the next one is often much the same, and sorts fast from here. */
  readonly #order: Uint16Array;

  constructor(count: number, criteria: number) {
    this.ranks = new Float64Array(count * count);
    this.firsts = new Float64Array(count);
    this.weights = new Float64Array(count * criteria);
    this.#criteria = criteria;
    this.#order = Uint16Array.from({ length: count }, (_, index) => index);
  }

  /** Counts one scoring. */
  add(scores: Float64Array, weights: Float64Array): void {
    const order = this.#order;
    sortBy(order, scores);
    const count = order.length;
    let rank = 0;
    while (rank < count) {
      const score = scores[order[rank] ?? 0] ?? 0;
      let end = rank + 1;
      while (end < count && scores[order[end] ?? 0] === score) end += 1;
      if (end === rank + 1) {
        const place = (order[rank] ?? 0) * count + rank;
        this.ranks[place] = (this.ranks[place] ?? 0) + 1;
      } else this.#share(rank, end);
      if (rank === 0) this.#first(end, weights);
      rank = end;
    }
  }

  /** Programs of equal score share the ranks from `rank` to before `end`. */
  #share(rank: number, end: number): void {
    const part = 1 / (end - rank);
    for (let level = rank; level < end; level += 1) {
      const row = (this.#order[level] ?? 0) * this.#order.length;
      for (let taken = rank; taken < end; taken += 1) {
        this.ranks[row + taken] = (this.ranks[row + taken] ?? 0) + part;
      }
    }
  }

  #first(end: number, weights: Float64Array): void {
    for (let level = 0; level < end; level += 1) {
      const index = this.#order[level] ?? 0;
      this.firsts[index] = (this.firsts[index] ?? 0) + 1;
      const row = index * this.#criteria;
      for (let c = 0; c < weights.length; c += 1) {
        this.weights[row + c] = (this.weights[row + c] ?? 0) + (weights[c] ?? 0);
      }
    }
  }
}

/** Insertion sort, the highest score first: nothing beats it on a score of entries that are nearly in order. */
function sortBy(order: Uint16Array, scores: Float64Array): void {
  for (let end = 1; end < order.length; end += 1) {
    const moving = order[end] ?? 0;
    const score = scores[moving] ?? 0;
    let place = end;
    while (place > 0) {
      const before = order[place - 1] ?? 0;
      if ((scores[before] ?? 0) >= score) break;
      order[place] = before;
      place -= 1;
    }
    order[place] = moving;
  }
}
