import { TypedFastBitSet } from 'typedfastbitset';
import type { Places } from '../card-index/bit-column.ts';
import { encodeIds } from './id-list.ts';
import { type IndexedWords, KINDS } from './ranks.ts';
import { BEGUN_LIMIT } from './words.ts';

/** A word in more programs than this has lists of its own; the programs of others are soon read one by one. */
const FEW = 64;

/** From so many ids on a set of bits is smaller than they are. */
const MANY = 4_000;

/** A word or a beginning with the programs that have it in each kind of text. */
export interface WordLists {
  /** "university", or "uni*" for all words that begin so. */
  readonly word: string;
  /** By kind, as `encodeIds` writes them; null where no program has it there. */
  readonly lists: readonly (Uint8Array | null)[];
}

/** What stands for all words of a beginning. */
export function beginningKey(beginning: string): string {
  return `${beginning}*`;
}

/** Gathers, while programs are indexed in any order, which of them have which word. */
export class GatheredWords {
  readonly #words = new Map<string, readonly GatheredIds[]>();

  add({ programId, byKind }: IndexedWords): void {
    for (const [rank, words] of byKind.entries()) {
      for (const word of words) {
        let kinds = this.#words.get(word);
        if (kinds === undefined) {
          kinds = KINDS.map(() => new GatheredIds());
          this.#words.set(word, kinds);
        }
        kinds[rank]?.add(programId);
      }
    }
  }

  /** Every word that some program has. */
  vocabulary(): ReadonlySet<string> {
    return new Set(this.#words.keys());
  }

  /** Words of many programs, and beginnings of more words than a search asks for one by one. */
  *common(): Generator<WordLists> {
    for (const [word, kinds] of this.#words) {
      if (together(kinds).size() > FEW) yield { word, lists: kinds.map((ids) => listOf([ids])) };
    }
    for (const [beginning, words] of longBeginnings([...this.#words.keys()])) {
      const all = words.map((word) => this.#words.get(word) ?? []);
      const lists = KINDS.map((_kind, rank) => listOf(all.flatMap((kinds) => kinds[rank] ?? [])));
      yield { word: beginningKey(beginning), lists };
    }
  }
}

function listOf(gathered: readonly GatheredIds[]): Uint8Array | null {
  const ids = together(gathered);
  return ids.isEmpty() ? null : encodeIds(ids);
}

function together(gathered: readonly GatheredIds[]): Places {
  const ids = new TypedFastBitSet();
  for (const each of gathered) each.addTo(ids);
  return ids;
}

/** Beginnings of more words than `BEGUN_LIMIT`, each with its words. */
function* longBeginnings(words: readonly string[]): Generator<[string, readonly string[]]> {
  let long: readonly (readonly string[])[] = [words];
  for (let length = 1; long.length > 0; length += 1) {
    const next: (readonly string[])[] = [];
    for (const group of long) {
      // By whole signs: half of one is no beginning that can be typed.
      const begun = Map.groupBy(group, (word) => Array.from(word).slice(0, length).join(''));
      for (const [beginning, own] of begun) {
        if (Array.from(beginning).length < length || own.length <= BEGUN_LIMIT) continue;
        yield [beginning, own];
        next.push(own);
      }
    }
    long = next;
  }
}

/** Ids in any order: one by one while they are few, as bits once they are many. */
class GatheredIds {
  #few: number[] | null = [];
  #many: Places | null = null;

  add(id: number): void {
    if (this.#few === null) {
      this.#many?.add(id);
      return;
    }
    this.#few.push(id);
    if (this.#few.length < MANY) return;
    this.#many = new TypedFastBitSet(this.#few);
    this.#few = null;
  }

  addTo(ids: Places): void {
    if (this.#many !== null) ids.union(this.#many);
    for (const id of this.#few ?? []) ids.add(id);
  }
}
