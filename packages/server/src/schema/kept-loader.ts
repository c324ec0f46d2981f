import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';

/** A value that is at hand, or one that is being read. */
export type Eventually<Value> = Value | Promise<Value>;

/** Reads by key: at once where the value is kept, else together with all that is asked for in the same tick. */
export interface Loader<Key, Value> {
  readonly load: (key: Key) => Eventually<Value>;
}

/** Goes on with a value: at once where it is there, since a promise for each field is what makes lists slow. */
export function whenRead<Value, Result>(
  value: Eventually<Value>,
  whatNext: (value: Value) => Eventually<Result>,
): Eventually<Result> {
  return value instanceof Promise ? value.then(whatNext) : whatNext(value);
}

/** The values of several keys in their order, at once where all of them are there. */
export function loadAll<Key, Value>(
  loader: Loader<Key, Value>,
  keys: readonly Key[],
): Eventually<Value[]> {
  const values = keys.map((key) => loader.load(key));
  const present = values.filter((value): value is Value => !(value instanceof Promise));
  return present.length === values.length ? present : Promise.all(values);
}

/** Where a loader keeps what it read. */
export interface Keeping<Key extends string | number, Value extends {}> {
  /** The cache of the catalogue's present revision; null until the request has asked which that is. */
  readonly cache: () => LRUCache<Key, Value> | null;
  /** Asks for the revision. */
  readonly ready: () => Promise<unknown>;
}

/** A loader before a cache. What does not exist (null) is not kept: anybody may ask for any key. */
export function keptLoader<Key extends string | number, Value extends {} | null>(
  keeping: Keeping<Key, NonNullable<Value>>,
  read: (keys: readonly Key[]) => Promise<readonly Value[]>,
): Loader<Key, Value> {
  const batched = new DataLoader(async (keys: readonly Key[]) => {
    const values = await read(keys);
    const cache = keeping.cache();
    for (const [place, key] of keys.entries()) {
      const value = values[place];
      if (value !== undefined && value !== null) cache?.set(key, value);
    }
    return values;
  });
  const load = (key: Key): Eventually<Value> => {
    const cache = keeping.cache();
    if (cache === null) return keeping.ready().then(() => load(key));
    return cache.get(key) ?? batched.load(key);
  };
  return { load };
}
