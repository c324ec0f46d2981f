import type { Measure } from './attribute/definition.ts';
import { type AttributeKey, attributeOf, ATTRIBUTES } from './attribute/registry.ts';
import { type Resolution, compareQualifiers } from './resolve.ts';
import { rowLabel } from './row-label.ts';
import type { CoreWords } from './words/core-words.ts';
import { ENGLISH } from './words/en/english.ts';

/** Why a cell has no value, or that it has one. Unknown is never zero. */
export const CELL_STATUSES = [
  'KNOWN',
  'NOT_STATED',
  'NOT_APPLICABLE',
  'WITHHELD',
  'NOT_COMPARABLE',
] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

/** What stands in place of a value that no source states. */
export const UNSTATED: { readonly status: CellStatus; readonly text: string } = {
  status: 'NOT_STATED',
  text: 'no source states it',
};

/** One program's value in one row. */
export interface Cell {
  readonly status: CellStatus;
  /** The value, or why there is none, as a reader sees it. */
  readonly text: string;
  /** Null where the status is not `KNOWN`. */
  readonly resolution: Resolution | null;
  /** Whether it is the best of a row whose known values are all on one scale. */
  readonly best: boolean;
}

/** One attribute and qualifier over all columns. */
export interface ComparisonRow {
  readonly attribute: AttributeKey;
  readonly qualifier: string | null;
  /** "Duration, part-time" */
  readonly label: string;
  /** A cell a program, in the order asked. */
  readonly cells: readonly Cell[];
  /** Whether at least two known cells can be told apart. */
  readonly differs: boolean;
  /** How many cells are not known. */
  readonly missing: number;
}

/**
 * Lays resolved programs side by side: a row an attribute and qualifier that any of them knows.
 * @param columns the resolutions of each program, in the order of the columns.
 */
export function compare(
  columns: readonly (readonly Resolution[])[],
  say: CoreWords = ENGLISH,
): ComparisonRow[] {
  const entries = columns.map((column) => entriesOf(column));
  const rows: ComparisonRow[] = [];
  for (const attribute of ATTRIBUTES) {
    const { key } = attribute;
    const own = entries.map((column) => column.get(key) ?? NONE);
    for (const qualifier of qualifiersOf(attribute, own)) {
      const found = own.map((column) => column.find((one) => one.qualifier === qualifier) ?? null);
      rows.push(toRow(key, qualifier, found, say));
    }
  }
  return rows;
}

const NONE: readonly Resolution[] = [];

/** Each qualifier that any column has, in the attribute's order. */
function qualifiersOf(
  attribute: (typeof ATTRIBUTES)[number],
  columns: readonly (readonly Resolution[])[],
): readonly (string | null)[] {
  const qualifiers: (string | null)[] = [];
  for (const column of columns) {
    for (const { qualifier } of column) {
      if (!qualifiers.includes(qualifier)) qualifiers.push(qualifier);
    }
  }
  // Most attributes have one or none.
  return qualifiers.length < 2
    ? qualifiers
    : qualifiers.toSorted((a, b) => compareQualifiers(attribute, a, b));
}

/** The resolutions of each attribute, sought once for a program however often it is compared. */
const ENTRIES = new WeakMap<readonly Resolution[], ReadonlyMap<AttributeKey, Resolution[]>>();

function entriesOf(column: readonly Resolution[]): ReadonlyMap<AttributeKey, Resolution[]> {
  const entries = ENTRIES.get(column) ?? Map.groupBy(column, ({ attribute }) => attribute);
  ENTRIES.set(column, entries);
  return entries;
}

function toRow(
  key: AttributeKey,
  qualifier: string | null,
  found: readonly (Resolution | null)[],
  say: CoreWords,
): ComparisonRow {
  const best = bestOf(key, found);
  const cells = found.map((resolution): Cell => {
    if (resolution === null) {
      return { ...UNSTATED, text: say.notStated, resolution, best: false };
    }
    return { status: 'KNOWN', text: resolution.text, resolution, best: best.has(resolution) };
  });
  const known = found.filter((resolution) => resolution !== null);
  return {
    attribute: key,
    qualifier,
    label: rowLabel(key, qualifier, say),
    cells,
    differs: known.some((a, index) => known.slice(index + 1).some((b) => !sameValues(key, a, b))),
    missing: cells.length - known.length,
  };
}

/** Whether two resolutions hold the same set of values, notes aside. */
export function sameValues(key: AttributeKey, a: Resolution, b: Resolution): boolean {
  const attribute = attributeOf(key);
  const within = ({ claims }: Resolution, others: Resolution): boolean =>
    claims.every(({ value }) => others.claims.some((other) => attribute.same(value, other.value)));
  return within(a, b) && within(b, a);
}

/**
 * The best of a row: only where at least two are known and all of those lie on one scale. A range is best when it is
 * nowhere worse than any other; where ranges overlap, nothing is, and where all are equal, nothing is either.
 */
function bestOf(key: AttributeKey, found: readonly (Resolution | null)[]): ReadonlySet<Resolution> {
  const { direction } = attributeOf(key);
  if (direction === 'NEITHER') return NOTHING;
  const known = found.filter((resolution) => resolution !== null);
  const measured = known.flatMap((resolution) => {
    const measure = measureOf(resolution);
    return measure === null ? [] : [{ resolution, measure }];
  });
  const units = new Set(measured.map(({ measure }) => measure.unit));
  if (measured.length < known.length || units.size !== 1) return NOTHING;
  const winners = measured.filter((entry) =>
    measured.every((other) => other === entry || entry.measure.max <= other.measure.min),
  );
  if (winners.length === measured.length) return NOTHING;
  return new Set(winners.map((entry) => entry.resolution));
}

const NOTHING: ReadonlySet<Resolution> = new Set();

/** The range that a resolution's values span, or null where they have none or lie on several scales. */
export function measureOf(resolution: Resolution): Measure | null {
  const known = MEASURES.get(resolution);
  if (known !== undefined) return known;
  const measure = toMeasure(resolution);
  MEASURES.set(resolution, measure);
  return measure;
}

const MEASURES = new WeakMap<Resolution, Measure | null>();

function toMeasure(resolution: Resolution): Measure | null {
  const attribute = attributeOf(resolution.attribute);
  const measures = resolution.claims.map((claim) => attribute.measure(claim.value));
  const [first] = measures;
  if (first === undefined || first === null) return null;
  let { min, max } = first;
  for (const measure of measures) {
    if (measure === null || measure.unit !== first.unit) return null;
    min = Math.min(min, measure.min);
    max = Math.max(max, measure.max);
  }
  return { min, max, unit: first.unit };
}
