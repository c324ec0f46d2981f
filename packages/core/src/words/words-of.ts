import type { CoreWords } from './core-words.ts';
import { ENGLISH } from './en/english.ts';

/** The words that a reckoning is asked for in; English where it names none. */
export function wordsOf({ words }: { readonly words?: CoreWords | undefined }): CoreWords {
  return words ?? ENGLISH;
}
