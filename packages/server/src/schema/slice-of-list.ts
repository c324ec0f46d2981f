import type { OrderedAt } from '../database/card-index/order.ts';
import type { Slice, Window } from '../database/queries/keyset.ts';
import type { CursorOrder } from './window.ts';

/** An item of a list that is at hand, where it stands. */
export interface Placed<Item> {
  readonly item: Item;
  /** Its place, the first one at 0, and the name by which it is found again once others came before it. */
  readonly at: OrderedAt;
}

/** The order of a list that is at hand. @param name tells its cursors from those of others. */
export function orderOfList(name: string): CursorOrder {
  return { name, isKey: (key) => typeof key === 'number' && Number.isInteger(key) && key >= 0 };
}

/**
 * The page of a list that a window asks for. A cursor leads to the item that it was made for, wherever that stands now, and
 * where it is gone to the place that it had.
 */
export function sliceOfList<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  window: Window,
): Slice<Placed<Item>> {
  const placeOf = ({ key, slug }: OrderedAt): { place: number; present: boolean } => {
    const place = items.findIndex((item) => nameOf(item) === slug);
    return place === -1 ? { place: Number(key), present: false } : { place, present: true };
  };
  const after = window.after === null ? null : placeOf(window.after);
  const from = after === null ? 0 : after.place + (after.present ? 1 : 0);
  const to = window.before === null ? items.length : placeOf(window.before).place;
  const within = items
    .map((item, place): Placed<Item> => ({ item, at: { key: place, slug: nameOf(item) } }))
    .slice(from, Math.max(from, to));
  const rows = window.backward ? within.slice(-window.limit) : within.slice(0, window.limit);
  return { rows, more: rows.length < within.length };
}
