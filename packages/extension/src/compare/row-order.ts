import type { ComparisonRow } from '@second-opinion/core';

/** How the reader wants the rows. */
export interface RowChoice {
  readonly differencesFirst: boolean;
  readonly hideEqual: boolean;
}

/** The rows in the reader's order: what differs first where they want it, the registry's order within. */
export function orderRows(
  rows: readonly ComparisonRow[],
  { differencesFirst, hideEqual }: RowChoice,
): readonly ComparisonRow[] {
  const shown = hideEqual ? rows.filter(isNews) : rows;
  if (!differencesFirst) return shown;
  return [...shown.filter(({ differs }) => differs), ...shown.filter(({ differs }) => !differs)];
}

/** A row is equal only where every program states it and all say the same: what one leaves open is no equality. */
export function isNews({ differs, missing }: ComparisonRow): boolean {
  return differs || missing > 0;
}
