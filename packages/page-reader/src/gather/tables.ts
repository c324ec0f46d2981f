import type { PageSnapshot } from '../page-snapshot.ts';
import { type Layout, headingPath, isValue } from './layout.ts';
import type { Statement } from './statement.ts';

interface GridCell {
  text: string;
  head: boolean;
  block: number;
}

const ROWS = 400;
const COLUMNS = 20;

/** Every cell of every table with the heads of its row and column, spans resolved. */
export function gatherTables(layout: Layout): Statement[] {
  return [...grids(layout.page).values()].flatMap((grid) => readGrid(layout, grid));
}

/** Tables as rows of cells; a cell that spans stands in each place that it covers. */
function grids(page: PageSnapshot): Map<number, (GridCell | undefined)[][]> {
  const texts = new Map<number, GridCell>();
  page.blocks.forEach((block, at) => {
    if (block.cell < 0) return;
    const known = texts.get(block.cell);
    if (known === undefined) texts.set(block.cell, { text: block.text, head: false, block: at });
    else if (known.text.length < 600) known.text += ` ${block.text}`;
  });
  const tables = new Map<number, (GridCell | undefined)[][]>();
  page.cells.forEach((cell, index) => {
    if (cell.row >= ROWS || cell.column >= COLUMNS) return;
    const found = texts.get(index);
    if (found === undefined) return;
    found.head = cell.head;
    const grid = tables.get(cell.table) ?? [];
    tables.set(cell.table, grid);
    for (let row = cell.row; row < Math.min(ROWS, cell.row + cell.rowSpan); row++) {
      const line = (grid[row] ??= []);
      for (
        let column = cell.column;
        column < Math.min(COLUMNS, cell.column + cell.columnSpan);
        column++
      )
        line[column] = found;
    }
  });
  return tables;
}

function readGrid(layout: Layout, grid: (GridCell | undefined)[][]): Statement[] {
  const statements: Statement[] = [];
  const headRow = grid.findIndex(
    (row) =>
      row !== undefined &&
      row.length > 1 &&
      row.every((cell) => cell === undefined || cell.head || !isValue(cell.text)),
  );
  const heads =
    headRow >= 0 && headRow <= 2 && isHeadRow(grid, headRow) ? grid[headRow] : undefined;
  grid.forEach((row, at) => {
    if (row === undefined || row === heads) return;
    const first = row[0];
    const seen = new Set<GridCell>();
    row.forEach((cell, column) => {
      if (
        cell === undefined ||
        (cell === first && row.length > 1) ||
        seen.has(cell) ||
        layout.apart[cell.block] === true
      )
        return;
      seen.add(cell);
      const before = row
        .slice(0, column)
        .filter((other) => other !== undefined && other !== cell && !isValue(other.text));
      const rowHead = [...new Set(before.map((other) => other?.text ?? ''))]
        .join(' / ')
        .slice(0, 200);
      const label = [rowHead, heads?.[column]?.text ?? '']
        .filter((text) => text !== '')
        .join(' | ');
      if (label === '' || label === cell.text) return;
      const context = headingPath(layout, cell.block);
      const place = [...context, `table, row ${at + 1}, column ${column + 1}`].join(' > ');
      statements.push({
        kind: 'TABLE',
        label,
        value: cell.text,
        context,
        place,
        block: cell.block,
      });
    });
  });
  return statements;
}

/** A first row heads columns when it is marked so, or when a later row has values where it has words. */
function isHeadRow(grid: readonly (GridCell | undefined)[][], at: number): boolean {
  const row = grid[at];
  if (row === undefined) return false;
  if (row.every((cell) => cell === undefined || cell.head)) return true;
  if (row.length === 2)
    return grid
      .slice(at + 1)
      .every((line) => line === undefined || (!(line[1] === undefined) && isValue(line[1].text)));
  return grid
    .slice(at + 1)
    .some((line) => line?.some((cell) => cell !== undefined && isValue(cell.text)));
}
