import { TypedFastBitSet } from 'typedfastbitset';
import type { Places } from './bit-column.ts';

/**
 * What a place must meet: for each condition the sets of which one must have it. No condition leaves every place. The sets
 * stay as they are: with a million programs each set that is made anew is 125 KB, and the next collection of garbage nearer.
 */
export type Narrowing = readonly (readonly Places[])[];

/** Whether a place is left. */
export function isLeft(narrowing: Narrowing, place: number): boolean {
  for (const sets of narrowing) if (!isInAny(sets, place)) return false;
  return true;
}

function isInAny(sets: readonly Places[], place: number): boolean {
  for (const places of sets) if (places.has(place)) return true;
  return false;
}

/**
 * Which places are left.
 * @param into a set that is overwritten with them, where the caller has one to use again.
 * @throws RangeError without a condition, since what every place is hangs on the catalogue.
 */
export function placesLeft(narrowing: Narrowing, into: Places = new TypedFastBitSet()): Places {
  const [first, ...others] = narrowing;
  if (first === undefined)
    throw new RangeError('no condition leaves places that are not known here');
  const length = Math.max(1, ...first.map(({ words }) => words.length));
  into.resize(length * 32 - 1);
  const left = into.words.fill(0);
  for (let at = 0; at < length; at += 1) {
    let word = unionAt(first, at);
    for (const sets of others) word &= word === 0 ? 0 : unionAt(sets, at);
    left[at] = word;
  }
  return into;
}

/** The word at a position of the union of some sets. */
function unionAt(sets: readonly Places[], at: number): number {
  let word = 0;
  for (const { words } of sets) word |= words[at] ?? 0;
  return word;
}
