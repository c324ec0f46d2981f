import { inAll } from './bit-column.ts';
import type { CardIndex } from './card-index.ts';
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

/** Below this share of all programs the chosen ones are sorted; above it the order is walked until a page is full. */
const FEW = 1 / 256;

/** The programs that meet all conditions, in an order, as far as a window shows them. */
export function pageOf(
  index: CardIndex,
  order: Order,
  conditions: readonly Condition[],
  window: Window,
): PlacedSlice {
  const [first, end] = boundsOf(index, order, window);
  const bits = inAll(conditions.map(({ places }) => places).filter((places) => places !== null));
  const tests = conditions.flatMap(({ test }) => (test === null ? [] : [test]));
  const few = bits !== null && bits.size() < index.size * FEW;
  const positions = few
    ? sortedPositions(index, order, bits.array(), first, end, window.backward)
    : walk(first, end, window.backward);
  const found: number[] = [];
  for (const position of positions) {
    const place = order.places[position] ?? 0;
    if (bits !== null && !few && !bits.has(place)) continue;
    if (!tests.every((test) => test(place))) continue;
    found.push(position);
    if (found.length > window.limit) break;
  }
  const kept = found.slice(0, window.limit);
  const rows = (window.backward ? kept.toReversed() : kept).map((position): PlacedProgram => {
    const place = order.places[position] ?? 0;
    const at = { key: keyAt(order, position), slug: index.slugs[place] ?? '' };
    return { id: index.ids[place] ?? 0, at };
  });
  return { rows, more: found.length > window.limit };
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

function* walk(first: number, end: number, backward: boolean): Generator<number> {
  if (backward) for (let position = end - 1; position >= first; position -= 1) yield position;
  else for (let position = first; position < end; position += 1) yield position;
}

const RANKS = new WeakMap<Order, Uint32Array>();

function sortedPositions(
  index: CardIndex,
  order: Order,
  places: readonly number[],
  first: number,
  end: number,
  backward: boolean,
): Iterable<number> {
  let ranks = RANKS.get(order);
  if (ranks === undefined) {
    ranks = new Uint32Array(index.size);
    for (const [position, place] of order.places.entries()) ranks[place] = position;
    RANKS.set(order, ranks);
  }
  const positions = Uint32Array.from(places, (place) => ranks[place] ?? 0).toSorted();
  const within = positions.filter((position) => position >= first && position < end);
  return backward ? within.toReversed() : within;
}
