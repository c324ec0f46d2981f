/** An answer whose JSON is put together already. */
export class AssembledAnswer {
  /** The JSON of `data`, in pieces that follow each other: text, or its UTF-8. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** What it cost, in ordinary fields. */
  readonly cost: number;
  constructor(pieces: readonly (string | Uint8Array)[], cost: number) {
    this.pieces = pieces;
    this.cost = cost;
  }
}
