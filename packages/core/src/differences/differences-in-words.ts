import * as v from 'valibot';
import { type AttributeKey, attributeOf } from '../attribute/registry.ts';
import { type Cell, type ComparisonRow, measureOf } from '../compare.ts';
import type { Resolution } from '../resolve.ts';
import { type Difference, type Evidence, listOf } from './difference.ts';
import type { ComparingWords } from '../words/comparing-words.ts';
import { ENGLISH_COMPARING } from '../words/en/english-comparing.ts';

/** What readers ask first of a program; the attributes that are not named follow in the registry's order. */
export const FIRST_ASKED: readonly AttributeKey[] = [
  'duration',
  'tuition',
  'traineeStatus',
  'clinicalTraining',
  'research',
  'recognition',
  'delivery',
  'admission',
];

/** How many sentences of a kind one attribute gives at most: a list of fees is no news twice. */
const PER_ATTRIBUTE = 1;

/**
 * Says what differs between the columns of a comparison, then what is missing, then what is disputed, each in the
 * order of `FIRST_ASKED`. It states and never advises.
 * @param names of the columns, in their order.
 * @param limit the most sentences to give.
 */
export function differencesInWords(
  rows: readonly ComparisonRow[],
  names: readonly string[],
  limit: number = 6,
  say: ComparingWords = ENGLISH_COMPARING,
): Difference[] {
  const sorted = rows.toSorted((a, b) => placeOf(a) - placeOf(b));
  const differs = capped(sorted.flatMap((row) => differing(row, names, say)));
  const missing = [...Map.groupBy(sorted, (row) => row.attribute)].flatMap(([key, own]) =>
    FIRST_ASKED.includes(key) ? missingFrom(key, own, names, say) : [],
  );
  const disputed = capped(sorted.flatMap((row) => disputes(row, names, say)));
  // What differs is wanted first, yet a gap or a dispute must not be crowded out altogether.
  const room = Math.max(1, limit - Math.min(1, missing.length) - Math.min(1, disputed.length));
  const first = differs.slice(0, room);
  const rest = [
    ...missing.slice(0, 1),
    ...disputed.slice(0, 1),
    ...missing.slice(1),
    ...disputed.slice(1),
  ];
  return [...first, ...rest].slice(0, limit);
}

function placeOf(row: ComparisonRow): number {
  const place = FIRST_ASKED.indexOf(row.attribute);
  return place === -1 ? FIRST_ASKED.length : place;
}

function capped(found: readonly { key: AttributeKey; difference: Difference }[]): Difference[] {
  return [...Map.groupBy(found, (entry) => entry.key).values()].flatMap((group) =>
    group.slice(0, PER_ATTRIBUTE).map((entry) => entry.difference),
  );
}

interface Found {
  readonly key: AttributeKey;
  readonly difference: Difference;
}

function differing(row: ComparisonRow, names: readonly string[], say: ComparingWords): Found[] {
  if (!row.differs) return [];
  const known = knownOf(row);
  const text = measuredText(row, known, names, say) ?? groupedText(row, known, names, say);
  const evidence = known.map(({ column }) => cellEvidence(row, column));
  return [{ key: row.attribute, difference: { kind: 'DIFFERS', text, evidence } }];
}

interface KnownCell {
  readonly cell: Cell;
  readonly resolution: Resolution;
  readonly column: number;
}

function knownOf(row: ComparisonRow): KnownCell[] {
  return row.cells.flatMap((cell, column) =>
    cell.resolution === null ? [] : [{ cell, resolution: cell.resolution, column }],
  );
}

/** "Duration, full-time: from 1 year (A) to 3 years (B and C)." Null where the values lie on no one scale. */
function measuredText(
  row: ComparisonRow,
  known: readonly KnownCell[],
  names: readonly string[],
  say: ComparingWords,
): string | null {
  const measured = known.map((entry) => ({ ...entry, measure: measureOf(entry.resolution) }));
  const units = new Set(measured.map(({ measure }) => measure?.unit));
  if (units.size !== 1 || units.has(undefined)) return null;
  const sorted = measured.toSorted(
    (a, b) =>
      (a.measure?.min ?? 0) - (b.measure?.min ?? 0) ||
      (a.measure?.max ?? 0) - (b.measure?.max ?? 0),
  );
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || least.cell.text === most.cell.text) return null;
  const named = (end: KnownCell): string => {
    const same = known.filter((entry) => entry.cell.text === end.cell.text);
    return `${shortened(end.cell.text)} (${listOf(
      same.map(({ column }) => nameOf(names, column, say)),
      say,
    )})`;
  };
  const label = labelBeside(
    row,
    known.map(({ cell }) => cell.text),
  );
  return say.difference.range(label, named(least), named(most));
}

/** The row's label without what each value says itself: "Tuition, international" beside "USD 50,000 a year". */
function labelBeside({ label }: ComparisonRow, values: readonly string[]): string {
  const [first = '', ...parts] = label.split(', ');
  const left = parts.filter((part) => !values.every((value) => value.endsWith(` ${part}`)));
  return [first, ...left].join(', ');
}

/** "Research: Thesis (A and C); No research (B)." */
function groupedText(
  row: ComparisonRow,
  known: readonly KnownCell[],
  names: readonly string[],
  say: ComparingWords,
): string {
  const bare = known.map((entry) => ({ ...entry, text: bareText(entry.resolution, say) }));
  // Where values differ in their notes alone, the notes are what there is to tell.
  const told = new Set(bare.map((entry) => entry.text)).size > 1;
  const groups = [...Map.groupBy(bare, (entry) => (told ? entry.text : entry.cell.text))].map(
    ([text, entries]) =>
      `${shortened(text)} (${listOf(
        entries.map(({ column }) => nameOf(names, column, say)),
        say,
      )})`,
  );
  const label = labelBeside(
    row,
    bare.map(({ text }) => text),
  );
  return say.difference.groups(label, groups);
}

/** The values as a reader sees them, without the remarks on them: a sentence is for what differs. */
function bareText(resolution: Resolution, say: ComparingWords): string {
  const attribute = attributeOf(resolution.attribute);
  const texts = resolution.claims.map((claim) => {
    // An outcome consists of its note and is refused without one: it keeps its text.
    const bare = v.safeParse(attribute.schema, { ...claim.value, note: undefined });
    return attribute.format(bare.success ? bare.output : claim.value, say);
  });
  return [...new Set(texts)].join(' · ');
}

/** "No source states the tuition of B." Only where another column has one: what all lack is no difference. */
function missingFrom(
  key: AttributeKey,
  rows: readonly ComparisonRow[],
  names: readonly string[],
  say: ComparingWords,
): Difference[] {
  const columns = names.map((_, column) => column);
  const without = columns.filter((column) =>
    rows.every((row) => (row.cells[column]?.resolution ?? null) === null),
  );
  // A row stands for what some column has: it cannot lack from all.
  if (without.length === 0) return [];
  const label = say.label(key, attributeOf(key).label);
  const whose = listOf(
    without.map((column) => nameOf(names, column, say)),
    say,
  );
  const evidence = rows.flatMap((row) => without.map((column) => cellEvidence(row, column)));
  return [{ kind: 'MISSING', text: say.difference.missing(label, whose), evidence }];
}

/** "Sources disagree on the duration of A: 2 years against 3 years." */
function disputes(row: ComparisonRow, names: readonly string[], say: ComparingWords): Found[] {
  return knownOf(row).flatMap(({ resolution, column }): Found[] => {
    const rivals = resolution.conflicts.map((claim) =>
      attributeOf(row.attribute).format(claim.value, say),
    );
    const others = [...new Set(rivals)].filter((text) => text !== resolution.text);
    if (others.length === 0) return [];
    const against = listOf(others.slice(0, 3).map(shortened), say);
    const text = say.difference.disputed(
      labelBeside(row, [resolution.text, ...others]),
      nameOf(names, column, say),
      shortened(resolution.text),
      against,
    );
    const evidence = [cellEvidence(row, column)];
    return [{ key: row.attribute, difference: { kind: 'DISPUTED', text, evidence } }];
  });
}

function cellEvidence(row: ComparisonRow, column: number): Evidence {
  return { kind: 'CELL', attribute: row.attribute, qualifier: row.qualifier, column };
}

function nameOf(names: readonly string[], column: number, say: ComparingWords): string {
  return names[column] ?? say.difference.column(column + 1);
}

/** The longest that a value may be within a sentence. */
const MOST = 90;

/** A long value up to a word's end, with an ellipsis, and without the full stop that a sentence brings itself. */
function shortened(text: string): string {
  const bare = text.replace(/\.$/, '');
  if (bare.length <= MOST) return bare;
  return `${bare.slice(0, MOST).replace(/[\s,;:·.]+\S*$/, '')}…`;
}
