/**
 * How a text was found. `DATA` meta tags, JSON-LD and microdata, invisible and so only candidates; `LABELLED` a label
 * with its value; `TABLE` a cell with its heads; `HEADED` a text under a heading; `SENTENCE` prose.
 */
export type StatementKind = 'DATA' | 'LABELLED' | 'TABLE' | 'HEADED' | 'SENTENCE';

/** A text with what the page says it is about. */
export interface Statement {
  readonly kind: StatementKind;
  /** The label, heads or heading; empty for prose. */
  readonly label: string;
  readonly value: string;
  /** Headings, audience marks and captions around it, outermost first. */
  readonly context: readonly string[];
  /** Where it stands, for a person: "Fees > table, row 2". */
  readonly place: string;
  /** Index of its block, or -1 for `DATA`. */
  readonly block: number;
}
