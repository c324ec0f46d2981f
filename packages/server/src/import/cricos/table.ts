import type { Findings } from '../findings.ts';
import { ImportError } from '../import-error.ts';
import type { Row, Rows } from '../reading/row.ts';

/** A table of the register after its header. */
export interface CricosTable {
  /** The file or its sheet, to begin a message with. */
  readonly what: string;
  readonly header: readonly string[];
  readonly rows: Rows;
  /** The year that its fees are for; null where it is not dated. */
  readonly year: string | null;
}

/**
 * The rows of a table that say something and are as wide as its header: blank ones are passed over, broken ones are noted.
 * @throws ImportError where the last row is narrower than the header: the file is cut off.
 */
export async function* wholeRows(
  { rows, header, what }: Pick<CricosTable, 'rows' | 'header' | 'what'>,
  findings: Findings,
): AsyncGenerator<readonly Row[]> {
  let narrow: Row | null = null;
  const noteNarrow = (): void => {
    if (narrow !== null) leaveOut(findings, narrow, 'the row has fewer columns than the header');
    narrow = null;
  };
  for await (const batch of rows) {
    const whole: Row[] = [];
    for (const row of batch) {
      if (row.cells.every((cell) => cell === '')) continue;
      noteNarrow();
      if (row.fault !== null) leaveOut(findings, row, row.fault);
      // A workbook leaves out the cells at the end of a row that are empty; text has the commas.
      else if (row.cells.length < header.length && !what.startsWith('sheet ')) narrow = row;
      else whole.push(row);
    }
    yield whole;
  }
  if (narrow === null) return;
  const { line, cells }: Row = narrow;
  throw new ImportError(
    `${what}, line ${line}: ${cells.length} columns, where the header has ${header.length}, and the file ends there. It seems cut off: download it again.`,
  );
}

/** Takes note of a row that is left out. */
export function leaveOut(findings: Findings, row: Row, reason: string): void {
  const subject = row.cells
    .filter((cell) => cell !== '')
    .slice(0, 4)
    .join(' · ')
    .slice(0, 160);
  findings.note({ kind: 'LEFT_OUT', line: row.line, reason, subject });
}
