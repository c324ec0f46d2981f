/** How much one request may ask. Every number is the greatest that is still answered. */
export interface Limits {
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Fields within fields, fragments expanded. */
  readonly depth: number;
  /** Fields with another name, as often as they are written. */
  readonly aliases: number;
  /** Directives, as often as they are written. */
  readonly directives: number;
  /** Fields of the operation itself, fragments expanded. */
  readonly rootFields: number;
  /** What a query may cost, in fields resolved (see field-cost.ts). */
  readonly cost: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
}

/** What a server allows unless it is told otherwise. */
export const LIMITS: Limits = {
  tokens: 2_000,
  depth: 20,
  aliases: 60,
  directives: 60,
  rootFields: 20,
  cost: 75_000,
  bodyBytes: 100_000,
};
