import type { BitColumn } from './bit-column.ts';
import { type CardIndex, placeOfSlug } from './card-index.ts';
import type { PricedIn } from './money-column.ts';

/** What programs of one group of an order share; null where it is unknown, which comes last. */
export type OrderKey = string | number | null;

/** Every program in an order that is total: groups of equal keys, and within a group by slug. */
export interface Order {
  /** Places in the order. */
  readonly places: Uint32Array;
  /** The keys of the groups, in the order. */
  readonly keys: readonly OrderKey[];
  /** Where each group starts in `places`. */
  readonly starts: readonly number[];
  /** Below zero where a group with the first key comes before one with the second. */
  readonly compare: (a: OrderKey, b: OrderKey) => number;
}

/** Where a program lies in an order. It holds when programs come and go: it names no number of anything. */
export interface OrderedAt {
  readonly key: OrderKey;
  readonly slug: string;
}

/** Below zero where the first value comes before the second one. */
export type CompareValues = (a: string, b: string) => number;

/** All programs by slug: one group. */
export function orderBySlug(index: CardIndex): Order {
  return {
    places: Uint32Array.from(index.ids.keys()),
    keys: [''],
    starts: [0],
    compare: () => 0,
  };
}

/** By the values of a column; a program of several values stands with the first of them. */
export function orderByColumn(
  index: CardIndex,
  column: BitColumn,
  compareValues: CompareValues,
  descending: boolean,
): Order {
  const direction = descending ? -1 : 1;
  const compare = unknownLast((a, b) => direction * compareValues(String(a), String(b)));
  const values = column.values().toSorted(compare);
  const groups = values.map((value): [OrderKey, number[]] => [value, column.of(value).array()]);
  return collect(index, groups, compare);
}

/** By the lower bound of an amount in one currency. */
export function orderByPrice(
  index: CardIndex,
  known: readonly number[],
  priced: PricedIn,
  descending: boolean,
): Order {
  const direction = descending ? -1 : 1;
  const groups = new Map<number, number[]>();
  for (const place of known) {
    const amount = priced.min(place);
    if (amount === null) continue;
    const group = groups.get(amount);
    if (group === undefined) groups.set(amount, [place]);
    else group.push(place);
  }
  const compare = unknownLast((a, b) => direction * (Number(a) - Number(b)));
  const sorted = [...groups].toSorted(([a], [b]) => direction * (a - b));
  return collect(index, sorted, compare);
}

/** From groups of places that are in order already; what is in none of them is unknown. */
function collect(
  { size }: CardIndex,
  groups: Iterable<readonly [OrderKey, readonly number[]]>,
  compare: Order['compare'],
): Order {
  const places = new Uint32Array(size);
  const placed = new Uint8Array(size);
  const [keys, starts]: [OrderKey[], number[]] = [[], []];
  let count = 0;
  const add = (key: OrderKey, group: Iterable<number>): void => {
    const start = count;
    for (const place of group) {
      if (placed[place] === 1) continue;
      placed[place] = 1;
      places[count] = place;
      count += 1;
    }
    if (count === start) return;
    keys.push(key);
    starts.push(start);
  };
  for (const [key, group] of groups) add(key, group);
  add(null, unplaced(placed));
  return { places, keys, starts, compare };
}

function* unplaced(placed: Uint8Array): Generator<number> {
  for (const [place, isPlaced] of placed.entries()) if (isPlaced === 0) yield place;
}

function unknownLast(compare: Order['compare']): Order['compare'] {
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return compare(a, b);
  };
}

/** How many programs of an order come before a place in it, and whether its own program is still there. */
export function countBefore(
  index: CardIndex,
  order: Order,
  at: OrderedAt,
): { readonly before: number; readonly there: boolean } {
  const group = groupOf(order, at.key);
  const start = order.starts[group] ?? index.size;
  const key = order.keys[group];
  if (key === undefined || order.compare(key, at.key) !== 0) return { before: start, there: false };
  const end = order.starts[group + 1] ?? index.size;
  const wanted = placeOfSlug(index, at.slug);
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order.places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  const there = low < end && order.places[low] === wanted && index.slugs[wanted] === at.slug;
  return { before: low, there };
}

/** The first group whose key is not before another one. */
function groupOf({ keys, compare }: Order, key: OrderKey): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(keys[middle] ?? null, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The key of the group that the program at a position of an order is in. */
export function keyAt({ keys, starts }: Order, position: number): OrderKey {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return keys[low - 1] ?? null;
}
