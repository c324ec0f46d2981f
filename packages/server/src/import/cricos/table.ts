import type { Rows } from '../reading/row.ts';

/** A table of the register after its header. */
export interface CricosTable {
  /** The file or its sheet, to begin a message with. */
  readonly what: string;
  readonly header: readonly string[];
  readonly rows: Rows;
  /** Whether rows may be narrower than the header, as those of a workbook are. */
  readonly ragged: boolean;
  /** The year that its fees are for; null where it is not dated. */
  readonly year: string | null;
}
