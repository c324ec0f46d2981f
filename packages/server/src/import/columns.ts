import { ImportError } from './import-error.ts';

/** Where the columns of a table stand, by their names without regard to case. */
export interface Columns {
  readonly width: number;
  /** @returns the place of a column, or -1 where the table has none of that name. */
  readonly find: (name: string) => number;
  /** @throws ImportError where the table has no such column. */
  readonly need: (name: string) => number;
}

/**
 * Reads a header.
 * @param what the file, or the file and its sheet, to begin a message with.
 * @throws ImportError where two columns have one name: nobody could say which is meant.
 */
export function readColumns(header: readonly string[], what: string): Columns {
  const places = new Map<string, number>();
  for (const [place, name] of header.entries()) {
    const key = keyOf(name);
    if (key === '') continue;
    if (places.has(key)) {
      throw new ImportError(
        `${what}: two columns are called "${name.trim()}"; each needs a name of its own.`,
      );
    }
    places.set(key, place);
  }
  const find = (name: string): number => places.get(keyOf(name)) ?? -1;
  return {
    width: header.length,
    find,
    need: (name) => {
      const place = find(name);
      if (place !== -1) return place;
      throw new ImportError(
        `${what}: there is no column "${name}"; there are ${[...places.keys()].map((key) => `"${key}"`).join(', ')}.`,
      );
    },
  };
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
