import { type ComparisonRow, measureOf } from '@second-opinion/core';

/** The upper end of the scale that a row's ranges are drawn on: at least two of them, in one unit. Null: not drawn. */
export function rowScale({ cells }: ComparisonRow): number | null {
  const measures = cells.flatMap(({ resolution }) => {
    const measure = resolution === null ? null : measureOf(resolution);
    return measure === null ? [] : [measure];
  });
  const [first] = measures;
  if (first === undefined || measures.length < 2) return null;
  if (measures.some(({ unit }) => unit !== first.unit)) return null;
  const most = Math.max(...measures.map(({ max }) => max));
  return most > 0 ? most : null;
}
