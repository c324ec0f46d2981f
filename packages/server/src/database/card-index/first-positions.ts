import { TypedFastBitSet } from 'typedfastbitset';
import type { Places } from './bit-column.ts';
import { downFrom, upFrom } from './from-either-end.ts';
import { type Narrowing, isLeft, placesLeft } from './narrowing.ts';
import type { Order } from './order.ts';

/** A part of an order, and the end from which it is gone through. */
export interface Stretch {
  readonly first: number;
  /** The position after the last one. */
  readonly end: number;
  readonly backward: boolean;
}

/** Which programs are looked for. */
export interface Wanted {
  /** Where they are. */
  readonly chosen: Narrowing;
  /** What else holds of the place of each. */
  readonly tests: readonly ((place: number) => boolean)[];
  /** At most so many. */
  readonly most: number;
}

/** So many positions are walked first: where one program in some hundreds is wanted, they fill a page. */
export const WALKED = 16_384;

/**
 * The first positions of a stretch where a wanted program is, in the direction of the stretch. What no walk over a few finds may stand
 * at the far end, behind all that comes before it in the order: then those that are wanted are put in order instead.
 */
export function firstPositions(order: Order, wanted: Wanted, stretch: Stretch): number[] {
  const { first, end, backward } = stretch;
  const turn = backward ? Math.max(first, end - WALKED) : Math.min(end, first + WALKED);
  const [near, far] = backward
    ? [
        { ...stretch, first: turn },
        { ...stretch, end: turn },
      ]
    : [
        { ...stretch, end: turn },
        { ...stretch, first: turn },
      ];
  const found = walk(order, wanted, near);
  if (found.length === wanted.most || far.first === far.end) return found;
  const { chosen } = wanted;
  const left = { ...wanted, most: wanted.most - found.length };
  if (chosen.length === 0) return [...found, ...walk(order, left, far)];
  const places = placesLeft(chosen, CHOSEN);
  const few = places.size() < (far.end - far.first) / 2;
  return [...found, ...(few ? among(order, places, left, far) : walk(order, left, far))];
}

function walk({ places }: Order, wanted: Wanted, { first, end, backward }: Stretch): number[] {
  const { chosen, tests, most } = wanted;
  const found: number[] = [];
  const step = backward ? -1 : 1;
  for (let at = backward ? end - 1 : first; at >= first && at < end; at += step) {
    const place = places[at] ?? 0;
    if (!isLeft(chosen, place)) continue;
    if (tests.length > 0 && !tests.every((test) => test(place))) continue;
    found.push(at);
    if (found.length === most) break;
  }
  return found;
}

/** Used again by each list: sets of a million that are made anew are collected every few lists. */
const CHOSEN = new TypedFastBitSet();
const POSITIONS = new TypedFastBitSet();

/** The same by marking the position of each chosen place, which takes no longer wherever they stand. */
function among(order: Order, chosen: Places, wanted: Wanted, stretch: Stretch): number[] {
  const { first, end, backward } = stretch;
  const { tests, most } = wanted;
  mark(order, chosen);
  const found: number[] = [];
  for (const at of backward ? downFrom(POSITIONS, end) : upFrom(POSITIONS, first - 1)) {
    if (backward ? at < first : at >= end) break;
    const place = order.places[at] ?? 0;
    if (!tests.every((test) => test(place))) continue;
    found.push(at);
    if (found.length === most) break;
  }
  return found;
}

/** Puts the positions of places into the set of positions. */
function mark(order: Order, { words }: Places): void {
  const positions = positionsOf(order);
  POSITIONS.resize(order.places.length);
  const marks = POSITIONS.words;
  marks.fill(0);
  for (let at = 0; at < words.length; at += 1) {
    // Each turn takes the lowest bit away.
    for (let word = words[at] ?? 0; word !== 0; word &= word - 1) {
      const position = positions[at * 32 + 31 - Math.clz32(word & -word)] ?? 0;
      marks[position >>> 5] = (marks[position >>> 5] ?? 0) | (1 << position);
    }
  }
}

const KNOWN_POSITIONS = new WeakMap<Order, Uint32Array>();

/** The position of each place, made the first time that it is asked for. */
function positionsOf(order: Order): Uint32Array {
  const known = KNOWN_POSITIONS.get(order);
  if (known !== undefined) return known;
  const positions = new Uint32Array(order.places.length);
  for (const [position, place] of order.places.entries()) positions[place] = position;
  KNOWN_POSITIONS.set(order, positions);
  return positions;
}
