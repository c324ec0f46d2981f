/** At most this many words are judged as what one slip may have meant. */
export const CANDIDATES = 150;

/** Each three letters of a word in a row; its beginning and its end count as letters. */
export function threeLetters(word: string): string[] {
  const letters = Array.from(withEdges(word));
  return letters.slice(2).map((letter, place) => `${letters[place]}${letters[place + 1]}${letter}`);
}

/** A word between marks, so that its first and last letters count as such. */
export function withEdges(word: string): string {
  return `^${word}$`;
}
