/** A beginning of no more words than this is asked for as those words. */
export const BEGUN_LIMIT = 60;

/** At most this many words of a search count. */
const WORD_LIMIT = 8;

/** The words of a text in their order, without case and accents: "Pædiatrics (Oral)" → "pædiatrics", "oral". */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that a search counts: the first few of them. */
export function searchedWords(search: string): string[] {
  return wordsOf(search).slice(0, WORD_LIMIT);
}
