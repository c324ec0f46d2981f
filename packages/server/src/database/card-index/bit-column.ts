import { LRUCache } from 'lru-cache';
import { TypedFastBitSet } from 'typedfastbitset';

/** Places of programs: whole numbers from 0, in the order of slugs. */
export type Places = TypedFastBitSet;

/** No place at all. Never changed. */
export const NOWHERE: Places = new TypedFastBitSet();

/** The sets of more values than this are put together once, for whoever asks for the same again. */
const APART = 4;

/** So many of those are kept of a column: with a million programs each takes 125 KB. */
const KEPT = 8;

interface Entry {
  readonly value: string;
  readonly places: Places;
}

/** Which programs have which value of one attribute: a set of places for each value that occurs. */
export class BitColumn {
  readonly #entries = new Map<string, Entry>();
  /** What was added last: neighbours are often alike. */
  #last: Entry | null = null;
  /** By the values asked for; only of a column that is filled. */
  readonly #together = new LRUCache<string, Places>({ max: KEPT });
  /** Where any value is known. */
  readonly known: Places = new TypedFastBitSet();

  /** Notes that a program has a value; it may have several. */
  add(place: number, value: string): void {
    if (this.#last?.value !== value) this.#last = this.#entryOf(value);
    this.#last.places.add(place);
    this.known.add(place);
  }

  #entryOf(value: string): Entry {
    const known = this.#entries.get(value);
    if (known !== undefined) return known;
    // Copied, as it may be a part of a long text that would be kept with it.
    const entry = { value: Buffer.from(value).toString(), places: new TypedFastBitSet() };
    this.#entries.set(entry.value, entry);
    return entry;
  }

  /** The same with other values at some places; sets that stay as they are belong to both. */
  with(changed: ReadonlyMap<number, readonly string[]>): BitColumn {
    const copy = new BitColumn();
    copy.known.union(this.known);
    for (const place of changed.keys()) copy.known.remove(place);
    for (const entry of this.#entries.values()) {
      const others = [...changed].some(
        ([place, values]) => entry.places.has(place) !== values.includes(entry.value),
      );
      const places = others ? entry.places.clone() : entry.places;
      if (others) for (const place of changed.keys()) places.remove(place);
      if (!places.isEmpty()) copy.#entries.set(entry.value, { value: entry.value, places });
    }
    for (const [place, values] of changed) {
      for (const value of values) {
        copy.known.add(place);
        if (!copy.of(value).has(place)) copy.add(place, value);
      }
    }
    return copy;
  }

  /** Every value that occurs, in no order. */
  values(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Where a value is; nowhere where it does not occur. Not to be changed. */
  of(value: string): Places {
    return this.#entries.get(value)?.places ?? NOWHERE;
  }

  /** Where any of some values is: a set of the caller's own. */
  any(values: readonly string[]): Places {
    const sets = values.map((value) => this.of(value));
    // The one that reaches furthest, as each that reaches further than those before makes room for itself.
    const [first = NOWHERE, ...others] = sets.toSorted((a, b) => b.words.length - a.words.length);
    const places = first.clone();
    for (const other of others) places.union(other);
    return places;
  }

  /** Sets of which one has each place where any of some values is, not to be changed. For columns that nothing is added to any more. */
  where(values: readonly string[]): readonly Places[] {
    const distinct = [...new Set(values)].toSorted();
    if (distinct.length <= APART) return distinct.map((value) => this.of(value));
    const key = JSON.stringify(distinct);
    const known = this.#together.get(key);
    if (known !== undefined) return [known];
    const places = this.any(distinct);
    this.#together.set(key, places);
    return [places];
  }
}
