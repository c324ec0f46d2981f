import type { Places } from './bit-column.ts';
import type { CardIndex, ColumnName } from './card-index.ts';
import { type Condition, placesWhere } from './selection.ts';

/** How many programs of a list have a value. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of one column in a list of programs. */
export interface Facet {
  readonly column: ColumnName;
  /** Those that occur, the most frequent first, then by value. */
  readonly values: readonly FacetValue[];
  /** How many programs have no known value. */
  readonly unknown: number;
}

/**
 * Counts the values of a column among the programs that meet all conditions but the column's own, so that a reader
 * sees what another choice would give. Counts are exact.
 */
export function facetOf(
  index: CardIndex,
  column: ColumnName,
  conditions: readonly Condition[],
  within: Places | null,
): Facet {
  const others = conditions.filter((condition) => condition.column !== column);
  const all = others.length === 0 && within === null;
  const found = all ? index.everywhere : placesWhere(index, others);
  if (within !== null) found.intersection(within);
  const { known } = index.columns[column];
  const values = index.columns[column].values().map((value): FacetValue => {
    const places = index.columns[column].of(value);
    return { value, count: all ? places.size() : places.intersection_size(found) };
  });
  return {
    column,
    values: values.filter(({ count }) => count > 0).toSorted(byCount),
    unknown: found.size() - known.intersection_size(found),
  };
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** How many programs were left out only because the value that a condition asks about is not known. */
export function unknownOf(
  index: CardIndex,
  condition: Condition,
  conditions: readonly Condition[],
  within: Places | null,
): number {
  const others = conditions.filter((other) => other !== condition);
  const found = placesWhere(index, others);
  if (within !== null) found.intersection(within);
  let count = 0;
  found.forEach((place) => {
    if (condition.unknown(place)) count += 1;
  });
  return count;
}
