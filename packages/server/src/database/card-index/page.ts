import type { CardIndex } from './card-index.ts';
import { firstPositions } from './first-positions.ts';
import type { Window } from '../queries/keyset.ts';
import { type Order, type OrderedAt, countBefore, keyAt } from './order.ts';
import type { Condition } from './selection.ts';

/** A program of a page: its row id, and where it lies in the order. */
export interface PlacedProgram {
  readonly id: number;
  readonly at: OrderedAt;
}

/** A part of an ordered list, always in the list's own order. */
export interface PlacedSlice {
  readonly rows: readonly PlacedProgram[];
  /** Whether rows follow the last one, as far as the direction of the window tells. */
  readonly more: boolean;
}

/** The programs that meet all conditions, in an order, as far as a window shows them. */
export function pageOf(
  index: CardIndex,
  order: Order,
  conditions: readonly Condition[],
  window: Window,
): PlacedSlice {
  const [first, end] = boundsOf(index, order, window);
  const chosen = conditions.map(({ where }) => where);
  const tests = conditions.flatMap(({ test }) => (test === null ? [] : [test]));
  const { limit, backward } = window;
  const found = firstPositions(order, { chosen, tests, most: limit + 1 }, { first, end, backward });
  const kept = found.slice(0, limit);
  const rows = (backward ? kept.toReversed() : kept).map((position): PlacedProgram => {
    const place = order.places[position] ?? 0;
    const at = { key: keyAt(order, position), slug: index.slugs[place] ?? '' };
    return { id: index.ids[place] ?? 0, at };
  });
  return { rows, more: found.length > limit };
}

/** Positions of the order between the cursors: from the first to before the end. */
function boundsOf(index: CardIndex, order: Order, { after, before }: Window): [number, number] {
  const first = after === null ? null : countBefore(index, order, after);
  const end = before === null ? null : countBefore(index, order, before);
  return [
    first === null ? 0 : first.before + Number(first.there),
    end === null ? order.places.length : end.before,
  ];
}
