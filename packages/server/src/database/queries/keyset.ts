import type { OrderedAt } from '../card-index/order.ts';

/** Which part of an ordered list is asked for. */
export interface Window {
  readonly limit: number;
  readonly after: OrderedAt | null;
  readonly before: OrderedAt | null;
  /** Whether to take from the end. */
  readonly backward: boolean;
}

/** A part of an ordered list, always in the list's own order. */
export interface Slice<Row> {
  readonly rows: readonly Row[];
  /** Whether rows follow the last one, as far as the direction of the window tells. */
  readonly more: boolean;
}

/** Cuts rows that were read with one more than the limit, and turns a backward reading round. */
export function toSlice<Row>(rows: readonly Row[], window: Window): Slice<Row> {
  const kept = rows.slice(0, window.limit);
  return { rows: window.backward ? kept.toReversed() : kept, more: rows.length > window.limit };
}
