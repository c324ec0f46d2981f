import { ImportError } from '../import-error.ts';

/** How much text may be read before the next row, element or entry is whole: more is a broken or hostile file. */
const REACH = 8_000_000;

/** Counts what was read against what came of it, so that a file of any size is never held as a whole. */
export interface Reach {
  /** The text, as it goes by. @throws ImportError where too much of it goes by at once. */
  readonly through: (text: AsyncIterable<string>) => AsyncGenerator<string>;
  /** Something whole was read. */
  readonly reached: () => void;
}

/** @param complaint what to say where nothing becomes whole: what is wrong, and what would be right. */
export function createReach(complaint: () => string): Reach {
  let since = 0;
  return {
    through: async function* through(text) {
      for await (const piece of text) {
        since += piece.length;
        if (since > REACH) throw new ImportError(complaint());
        yield piece;
      }
    },
    reached: () => {
      since = 0;
    },
  };
}
