import { ATTRIBUTES, attributeOf, constantCase, rowLabel } from '@second-opinion/core';
import type { PageReading, ReadClaim } from '@second-opinion/page-reader';
import type { AnsweredRow } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { CORE_WORDS } from '../words/core.ts';

/** A cell as the table draws it: what a server answers, or what the page says. */
export type TableCell = Partial<AnsweredRow['cells'][number]> & {
  readonly status: AnsweredRow['cells'][number]['status'];
  readonly text: string;
};

/** A row as the table draws it. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly differs: boolean;
  readonly cells: readonly TableCell[];
  /** The upper end of the scale that the row's ranges are drawn on, or null where they are on none. */
  readonly scale: number | null;
  /** What the best cell of the row is: "shortest". */
  readonly best: string;
}

/** The rows of a comparison as the server answered them. */
export function fromAnswer(rows: readonly AnsweredRow[]): TableRow[] {
  return rows.map(({ attribute, qualifier, label, differs, cells }) => ({
    key: `${attribute}/${qualifier ?? ''}`,
    label,
    differs,
    cells,
    scale: scaleOf(cells),
    best: bestWord(attribute),
  }));
}

/** The same with the page itself as a first column, for a program that the catalogue lacks. */
export function withPageColumn(
  rows: readonly AnsweredRow[],
  reading: Pick<PageReading, 'claims'>,
  columns: number,
): TableRow[] {
  const said = Map.groupBy(reading.claims, keyOf);
  const known = new Set(rows.map(({ attribute, qualifier }) => `${attribute}/${qualifier ?? ''}`));
  const answered = fromAnswer(rows).map((row) => prepend(row, said.get(row.key) ?? []));
  const onlyHere = [...said]
    .filter(([key]) => !known.has(key))
    .map(([key, claims]) => {
      const unknown: TableCell = { status: 'NOT_STATED', text: WORDS.unknown };
      const [first] = claims;
      const label =
        first === undefined
          ? key
          : rowLabel(
              first.attribute,
              attributeOf(first.attribute).qualify(first.value),
              CORE_WORDS,
            );
      const cells = Array.from({ length: columns }, () => unknown);
      return prepend({ key, label, differs: false, cells, scale: null, best: '' }, claims);
    });
  return [...answered, ...onlyHere].toSorted((a, b) => place(a.key) - place(b.key));
}

/** What the best of a row is called; which cell it is, the server says. */
function bestWord(attribute: string): string {
  return attribute === 'DURATION' ? WORDS.compare.shortest : WORDS.compare.lowest;
}

function keyOf({ attribute, value }: ReadClaim): string {
  return `${constantCase(attribute)}/${attributeOf(attribute).qualify(value) ?? ''}`;
}

function place(key: string): number {
  const order = ATTRIBUTES.map((attribute) => constantCase(attribute.key));
  const found = order.indexOf(key.replace(/\/.*$/, ''));
  return found === -1 ? order.length : found;
}

function prepend(row: TableRow, claims: readonly ReadClaim[]): TableRow {
  const texts = claims.map(({ attribute, value }) =>
    attributeOf(attribute).format(value, CORE_WORDS),
  );
  const [first] = claims;
  const here: TableCell =
    first === undefined
      ? { status: 'NOT_STATED', text: WORDS.compare.notRead }
      : {
          status: 'KNOWN',
          text: [...new Set(texts)].join(' · '),
          measure: attributeOf(first.attribute).measure(first.value),
        };
  const cells = [here, ...row.cells];
  const known = cells.filter(({ status }) => status === 'KNOWN');
  const differs = row.differs || known.some(({ text }) => text !== known[0]?.text);
  return { ...row, cells, differs, scale: scaleOf(cells) };
}

/** Ranges are drawn where at least two cells have one and all have the same unit. */
function scaleOf(cells: readonly TableCell[]): number | null {
  const measures = cells.flatMap(({ measure }) => (measure == null ? [] : [measure]));
  const [first] = measures;
  if (first === undefined || measures.length < 2) return null;
  if (measures.some(({ unit }) => unit !== first.unit)) return null;
  return Math.max(...measures.map(({ max }) => max));
}
