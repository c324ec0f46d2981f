/** What an object comes to in an answer: its JSON, and what its fields cost. */
export interface KeptText {
  /** UTF-8, so that it is encoded once and not for every answer. */
  readonly bytes: Uint8Array;
  /** In ordinary fields (limits/field-cost.ts). */
  readonly cost: number;
}

/** The texts of one part of a document, by what tells its objects apart. */
export interface TextTable {
  readonly get: (key: unknown) => KeptText | undefined;
  /** Kept as long as there is room; what the key has already stays. */
  readonly add: (key: unknown, json: string, cost: number) => KeptText;
}

/** Texts of objects that many answers hold, for one revision and day: they go with what is kept of that. */
export interface KeptTexts {
  /** @param part names the part by what is asked of its objects. */
  readonly of: (part: string) => TextTable;
}

interface Table {
  readonly texts: Map<unknown, KeptText>;
  bytes: number;
  /** Where its next text goes, from `used` on: memory of its own for each would take more than most texts do. */
  block: Buffer;
  used: number;
}

/** The key, the entry and the view of each text. */
const OVERHEAD = 200;

/** A table's blocks double up to this, in bytes. */
const LARGEST_BLOCK = 64 * 1_024;

const NOTHING = Buffer.alloc(0);

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
      const table = tables.get(part) ?? emptyTable();
      tables.delete(part);
      tables.set(part, table);
      return {
        get: (key) => table.texts.get(key),
        add: (key, json, cost) => {
          const known = table.texts.get(key);
          if (known !== undefined) return known;
          const text = { bytes: encoded(table, json), cost };
          const size = text.bytes.byteLength + OVERHEAD;
          table.texts.set(key, text);
          table.bytes += size;
          if (tables.get(part) === table) bytes += size;
          makeRoom();
          return text;
        },
      };
    },
  };
}

function emptyTable(): Table {
  return { texts: new Map(), bytes: 0, block: NOTHING, used: 0 };
}

function encoded(table: Table, json: string): Uint8Array {
  const size = Buffer.byteLength(json);
  if (table.used + size > table.block.byteLength) {
    const doubled = Math.min(2 * table.block.byteLength, LARGEST_BLOCK);
    table.block = Buffer.allocUnsafeSlow(Math.max(doubled, size));
    table.used = 0;
  }
  const start = table.used;
  table.used += table.block.write(json, start);
  return table.block.subarray(start, table.used);
}
