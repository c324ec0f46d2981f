import { TypedFastBitSet } from 'typedfastbitset';

/** Places of programs: whole numbers from 0, in the order of slugs. */
export type Places = TypedFastBitSet;

/** No place at all. Never changed. */
export const NOWHERE: Places = new TypedFastBitSet();

/** Which programs have which value of one attribute: a set of places for each value that occurs. */
export class BitColumn {
  readonly #places = new Map<string, Places>();
  /** Where any value is known. */
  readonly known: Places = new TypedFastBitSet();

  /** Notes that a program has a value; it may have several. */
  add(place: number, value: string): void {
    let places = this.#places.get(value);
    if (places === undefined) {
      places = new TypedFastBitSet();
      this.#places.set(value, places);
    }
    places.add(place);
    this.known.add(place);
  }

  /** Every value that occurs, in no order. */
  values(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** Where a value is; nowhere where it does not occur. Not to be changed. */
  of(value: string): Places {
    return this.#places.get(value) ?? NOWHERE;
  }

  /** Where any of some values is: a set of the caller's own. */
  any(values: readonly string[]): Places {
    const places = new TypedFastBitSet();
    for (const value of values) places.union(this.of(value));
    return places;
  }
}

/** A set of the places that are in all of some sets: of the caller's own; null where there is no set to be in. */
export function inAll(sets: readonly Places[]): Places | null {
  const [first, ...others] = sets;
  if (first === undefined) return null;
  const places = first.clone();
  for (const other of others) places.intersection(other);
  return places;
}
