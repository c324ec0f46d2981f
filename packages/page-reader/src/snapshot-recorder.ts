import {
  type Block,
  type Cell,
  type Container,
  LIMITS,
  type Link,
  type NamedValue,
  type Region,
} from './page-snapshot.ts';
import { regionOf } from './page-region.ts';

const SPACE = /\s+/g;

/** What the walk tells of a block element that opens. */
export interface OpenedElement {
  readonly tag: string;
  readonly hint: string;
  readonly role: string | null;
  readonly columnSpan: string | null;
  readonly rowSpan: string | null;
}

interface Table {
  readonly index: number;
  row: number;
  column: number;
  /** Per column: how many further rows an earlier cell still covers. */
  readonly covered: number[];
}

interface Frame {
  readonly container: number;
  readonly region: Region;
  readonly cell: number;
  readonly table: Table | null;
}

/** Gathers blocks, cells and links while a document is walked; it knows nothing of the DOM. */
export class SnapshotRecorder {
  readonly containers: Container[] = [];
  readonly cells: Cell[] = [];
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  readonly metas: NamedValue[] = [];
  readonly itemProps: NamedValue[] = [];
  readonly jsonLd: string[] = [];
  title = '';
  canonical: string | null = null;
  truncated = false;
  frame: Frame = { container: -1, region: 'MAIN', cell: -1, table: null };
  private parts: string[] = [];
  private part = '';
  private linked = 0;
  private pieced = 0;
  private length = 0;
  private tables = 0;
  private href: string | null = null;
  private linkText = '';

  /** Adds text to the block that is open. */
  write(text: string): void {
    if (this.part.length > LIMITS.blockLength) return;
    this.part += text.length > LIMITS.blockLength ? text.slice(0, LIMITS.blockLength) : text;
    if (this.href !== null && this.linkText.length < LIMITS.attributeLength) {
      this.linkText += text.slice(0, LIMITS.attributeLength);
    }
  }

  /** Ends a piece of the open block. */
  cut(): void {
    if (this.part === '') return;
    const piece = this.part.replace(SPACE, ' ').trim();
    if (piece !== '' && this.pieced < LIMITS.blockLength) this.parts.push(piece);
    this.pieced += piece.length;
    this.part = '';
  }

  /** Text from here to `endLink` is inside a link. */
  startLink(href: string): void {
    this.href = href;
    this.linkText = '';
  }

  endLink(): void {
    if (this.href === null) return;
    const text = this.linkText.replace(SPACE, ' ').trim();
    this.linked += text.length;
    if (text !== '' && this.links.length < LIMITS.links) {
      this.links.push({
        text,
        href: this.href.slice(0, LIMITS.attributeLength),
        region: this.frame.region,
      });
    }
    this.href = null;
  }

  /** Ends the open block, if it holds any text. */
  flush(): void {
    this.cut();
    if (this.parts.length === 0) return;
    const { container, region, cell } = this.frame;
    const text = this.parts.join(' ').slice(0, LIMITS.blockLength);
    const tag = this.containers[container]?.tag ?? 'body';
    const level = tag.length === 2 && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
    this.length += text.length;
    if (this.blocks.length >= LIMITS.blocks || this.length > LIMITS.textLength)
      this.truncated = true;
    const parts = this.parts.length > 1 ? this.parts.slice(0, 40) : [];
    this.blocks.push({ text, parts, tag, level, region, linked: this.linked, container, cell });
    this.parts = [];
    this.linked = 0;
    this.pieced = 0;
  }

  /** The frame of a block element that opens. */
  enter(element: OpenedElement): Frame {
    const { container, region, cell, table } = this.frame;
    const { tag, hint, role } = element;
    this.containers.push({ parent: container, tag, hint });
    const frame = {
      container: this.containers.length - 1,
      region: regionOf(tag, `${role ?? ''} ${hint}`, region),
      cell,
      table,
    };
    if (tag === 'table')
      return { ...frame, table: { index: this.tables++, row: -1, column: 0, covered: [] } };
    if (table === null) return frame;
    if (tag === 'tr') startRow(table);
    return tag === 'td' || tag === 'th' ? { ...frame, cell: this.addCell(element, table) } : frame;
  }

  private addCell(element: OpenedElement, table: Table): number {
    while ((table.covered[table.column] ?? 0) > 0) table.column++;
    const columnSpan = span(element.columnSpan, 30);
    const rowSpan = span(element.rowSpan, 200);
    const { index, row, column } = table;
    for (let at = column; at < column + columnSpan; at++) table.covered[at] = rowSpan;
    table.column += columnSpan;
    this.cells.push({ table: index, row, column, rowSpan, columnSpan, head: element.tag === 'th' });
    return this.cells.length - 1;
  }
}

function startRow(table: Table): void {
  table.row++;
  table.column = 0;
  for (let at = 0; at < table.covered.length; at++)
    table.covered[at] = Math.max(0, (table.covered[at] ?? 0) - 1);
}

function span(text: string | null, most: number): number {
  const count = text === null ? 1 : Number.parseInt(text, 10);
  return count >= 1 ? Math.min(count, most) : 1;
}
