import type { SaxesParser } from 'saxes';
import { ImportError } from '../import-error.ts';
import { MOST_COLUMNS, type Row } from './row.ts';
import { createXmlParser, localName } from './xml-parser.ts';

/** A cell while it is read. */
interface Cell {
  column: number;
  /** What the file says of its kind: "s" for a shared text, "n" for a number. */
  kind: string;
  text: string;
}

/** What is known while the cells of a sheet go by. */
interface Sheet {
  readonly what: string;
  readonly strings: readonly string[];
  rows: Row[];
  row: number;
  cells: string[];
  fault: string | null;
  cell: Cell;
  reading: boolean;
}

/**
 * The rows of a sheet, some at a time, each cell as the text that the file holds: a number is not rounded, a day is its
 * number. A row with a formula comes with a fault, since what it would give is not known.
 * @throws ImportError where the sheet is broken or has more columns than any table has.
 */
export async function* sheetRows(
  pieces: AsyncIterable<string>,
  strings: readonly string[],
  what: string,
): AsyncGenerator<readonly Row[]> {
  const parser = createXmlParser(what);
  const cell = { column: 0, kind: '', text: '' };
  const sheet: Sheet = {
    what,
    strings,
    rows: [],
    row: 0,
    cells: [],
    fault: null,
    cell,
    reading: false,
  };
  listen(parser, sheet);
  for await (const piece of pieces) {
    parser.write(piece);
    if (sheet.rows.length === 0) continue;
    yield sheet.rows;
    sheet.rows = [];
  }
  parser.close();
  if (sheet.rows.length > 0) yield sheet.rows;
}

function listen(parser: SaxesParser, sheet: Sheet): void {
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (local === 'c') beginCell(sheet, attributes['r'] ?? '', attributes['t'] ?? '');
    else if (local === 'v' || local === 't') sheet.reading = true;
    else if (local === 'f') sheet.fault = formula(sheet);
    else if (local === 'row') beginRow(sheet, Number(attributes['r'] ?? sheet.row + 1));
  });
  parser.on('text', (text) => {
    if (sheet.reading) sheet.cell.text += text;
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 'v' || local === 't') sheet.reading = false;
    else if (local === 'c') sheet.cells[sheet.cell.column] = valueOf(sheet);
    else if (local === 'row') endRow(sheet);
  });
}

function beginRow(sheet: Sheet, row: number): void {
  sheet.row = row;
  sheet.cells = [];
  sheet.fault = null;
}

function endRow(sheet: Sheet): void {
  const cells = Array.from(sheet.cells, (cell) => cell ?? '');
  sheet.rows.push({ line: sheet.row, cells, fault: sheet.fault });
}

function beginCell(sheet: Sheet, reference: string, kind: string): void {
  const column = reference === '' ? sheet.cells.length : columnOf(reference);
  if (column >= MOST_COLUMNS) {
    throw new ImportError(
      `${sheet.what}, row ${sheet.row}: column ${column + 1}, where a table has at most ${MOST_COLUMNS.toLocaleString('en')}. This is no table of records.`,
    );
  }
  sheet.cell = { column, kind, text: '' };
}

function formula({ cell }: Sheet): string {
  return `column ${cell.column + 1} holds a formula; put its value there`;
}

function valueOf({ cell, strings, what, row }: Sheet): string {
  if (cell.kind === 's') {
    const shared = strings[Number(cell.text)];
    if (shared !== undefined) return shared;
    throw new ImportError(
      `${what}, row ${row}: a cell refers to text ${cell.text}, which the workbook lacks. It is damaged: download it again.`,
    );
  }
  return cell.kind === 'e' ? '' : cell.text;
}

/** "AB12" is the 28th column, so 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
