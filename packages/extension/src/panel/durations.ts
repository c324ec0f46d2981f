import type { AnsweredRow, ComparisonAnswer } from '../server/answers.ts';

/** What a duration is drawn from: full-time where stated, else of any mode, else part-time. */
const MODES = ['FULL_TIME', 'ANY', 'PART_TIME'];

/** A cell of a comparison. */
export type AnsweredCell = AnsweredRow['cells'][number];

/** The duration of each program that a comparison has one for, by slug. */
export function durationsOf(
  comparison: ComparisonAnswer['comparison'],
): ReadonlyMap<string, AnsweredCell> {
  if (comparison.__typename !== 'Comparison') return new Map();
  return new Map(
    comparison.columns.flatMap(({ program }, place) => {
      const cell = durationAt(comparison.rows, place);
      return cell === null ? [] : [[program.slug, cell] as const];
    }),
  );
}

function durationAt(rows: readonly AnsweredRow[], place: number): AnsweredCell | null {
  for (const mode of MODES) {
    const row = rows.find(
      ({ attribute, qualifier }) => attribute === 'DURATION' && qualifier === mode,
    );
    const cell = row?.cells[place];
    if (cell?.status === 'KNOWN') return cell;
  }
  return null;
}
