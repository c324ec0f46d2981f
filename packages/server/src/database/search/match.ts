import { distance } from 'fastest-levenshtein';
import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';
import { searchOn } from './search-index.ts';
import { threeLetters } from './similar-words.ts';
import { BEGUN_LIMIT, searchedWords } from './words.ts';

/** What a search came to: every group must occur, by any of its words. */
export interface Match {
  /** Alternatives a group; of a last word that begins very many, the beginning itself. */
  readonly groups: readonly { readonly words: readonly string[]; readonly beginning: boolean }[];
  /** Words that no program has, with what was taken instead. */
  readonly corrected: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a search. A word that no program of the catalogue has is taken for a slip of the nearest ones that some have.
 * At most two statements.
 * @returns null where the search holds no word, or one that nothing is near.
 */
export async function readSearch(
  database: Kysely<Database>,
  search: string,
): Promise<Match | null> {
  const index = searchOn(database);
  const words = searchedWords(search);
  const last = words.at(-1);
  if (last === undefined) return null;
  const { known, begun } = await index.findKnownWords(database, words, last, BEGUN_LIMIT);
  const unknown = words.filter((word) => !known.has(word) && !(word === last && begun.length > 0));
  // A short word is never taken for another one.
  const candidates = await index.similarWords(
    database,
    unknown.filter((word) => slipsIn(word) > 0),
    last,
  );
  const corrected = new Map(
    unknown.map((word) => [word, nearest(word, candidates, word === last)]),
  );
  if ([...corrected.values()].some((near) => near.length === 0)) return null;
  const groups = words.map((word, place) => {
    const near = corrected.get(word);
    if (near !== undefined) return { words: near, beginning: false };
    const few = begun.length <= BEGUN_LIMIT;
    if (place < words.length - 1) return { words: [word], beginning: false };
    return few ? { words: begun, beginning: false } : { words: [word], beginning: true };
  });
  return { groups, corrected };
}

/** How many letters of a word may be wrong: none of a short one, which would mean anything. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * The words with the fewest wrong letters, as far as that is a slip; all of them where several are as near. Only words that
 * share three letters in a row are near: engines may offer others.
 */
function nearest(word: string, candidates: readonly string[], beginning: boolean): string[] {
  const letters = new Set(threeLetters(word));
  const sharing = candidates.filter((one) => threeLetters(one).some((three) => letters.has(three)));
  const judged = sharing.map((candidate) => {
    const whole = distance(word, candidate);
    const start = beginning ? distance(word, candidate.slice(0, word.length)) : whole;
    return { candidate, slips: Math.min(whole, start) };
  });
  const fewest = Math.min(...judged.map(({ slips }) => slips));
  if (fewest > slipsIn(word)) return [];
  return judged
    .filter(({ slips }) => slips === fewest)
    .map(({ candidate }) => candidate)
    .toSorted();
}
