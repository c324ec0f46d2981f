/** A row of a table: of CSV, or of a sheet. */
export interface Row {
  /** The line of the file, or the row of the sheet, that it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with it as a row, in words; null where nothing is. Its cells are then not to be trusted. */
  readonly fault: string | null;
}

/** A table as it is read: some rows at a time, in their order. */
export type Rows = AsyncIterable<readonly Row[]>;

/** More columns than this has no table that anybody publishes; a file that has them is refused. */
export const MOST_COLUMNS = 1_000;
