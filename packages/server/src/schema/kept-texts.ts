/** What an object comes to in an answer: its JSON, and what its fields cost. */
export interface KeptText {
  readonly text: string;
  /** In ordinary fields (limits/field-cost.ts). */
  readonly cost: number;
}

/** The texts of one part of a document, by what tells its objects apart. */
export interface TextTable {
  readonly get: (key: unknown) => KeptText | undefined;
  /** Kept as long as there is room. */
  readonly set: (key: unknown, text: KeptText) => void;
}

/** Texts of objects that many answers hold, for one revision and day: they go with what is kept of that. */
export interface KeptTexts {
  /** @param part names the part by what is asked of its objects. */
  readonly of: (part: string) => TextTable;
}

interface Table {
  readonly texts: Map<unknown, KeptText>;
  bytes: number;
}

/** Keys and entries of a map, beside the text. */
const OVERHEAD = 100;

/** @param most bytes of all tables; over that, the table goes that was asked for longest ago. */
export function createKeptTexts(most: number): KeptTexts {
  const tables = new Map<string, Table>();
  let bytes = 0;
  const drop = (part: string, table: Table): void => {
    if (tables.delete(part)) bytes -= table.bytes;
  };
  /** The first table of the map is the one that was asked for longest ago. */
  const makeRoom = (): void => {
    for (const [part, table] of tables) {
      if (bytes <= most) return;
      drop(part, table);
    }
  };
  return {
    of: (part) => {
      const table = tables.get(part) ?? { texts: new Map<unknown, KeptText>(), bytes: 0 };
      tables.delete(part);
      tables.set(part, table);
      return {
        get: (key) => table.texts.get(key),
        set: (key, text) => {
          if (table.texts.has(key)) return;
          const size = 2 * text.text.length + OVERHEAD;
          table.texts.set(key, text);
          table.bytes += size;
          if (tables.get(part) === table) bytes += size;
          makeRoom();
        },
      };
    },
  };
}
