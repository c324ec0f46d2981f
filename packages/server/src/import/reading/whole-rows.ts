import type { Findings } from '../../register/findings.ts';
import { ImportError } from '../import-error.ts';
import type { Row, Rows } from './row.ts';

/**
 * The rows of a table that say something and are as wide as its header: blank ones are passed over, broken ones are noted.
 * @param width of the header; null for a workbook, which leaves out the cells at the end of a row that are empty.
 * @throws ImportError where the last row is narrower than the header: the file is cut off.
 */
export async function* wholeRows(
  rows: Rows,
  width: number | null,
  what: string,
  findings: Findings,
): AsyncGenerator<readonly Row[]> {
  let narrow: Row | null = null;
  for await (const batch of rows) {
    const whole: Row[] = [];
    for (const row of batch) {
      if (row.cells.every((cell) => cell === '')) continue;
      if (narrow !== null) leaveOut(findings, narrow, 'the row has fewer columns than the header');
      narrow = null;
      if (row.fault !== null) leaveOut(findings, row, row.fault);
      else if (width !== null && row.cells.length < width) narrow = row;
      else whole.push(row);
    }
    yield whole;
  }
  if (narrow === null) return;
  const { line, cells }: Row = narrow;
  throw new ImportError(
    `${what}, line ${line}: ${cells.length} columns, where the header has ${width}, and the file ends there. It seems cut off: download it again.`,
  );
}

/** Takes note of a row that is left out. */
export function leaveOut(findings: Findings, row: Row, reason: string): void {
  const said = row.cells.filter((cell) => cell !== '').slice(0, 4);
  findings.note({
    kind: 'LEFT_OUT',
    line: row.line,
    reason,
    subject: said.join(' · ').slice(0, 160),
  });
}
