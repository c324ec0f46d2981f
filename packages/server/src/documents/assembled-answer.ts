/** An answer whose JSON is put together already. */
export class AssembledAnswer {
  /** The JSON of `data`. */
  readonly text: string;
  /** What it cost, in ordinary fields. */
  readonly cost: number;
  constructor(text: string, cost: number) {
    this.text = text;
    this.cost = cost;
  }
}
