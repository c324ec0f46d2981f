import { WORDS } from '../words/words.ts';

/** How sure a reading is, in words: a share would claim more than is known. @param share 0 to 1 */
export function confidenceWords(share: number): string {
  const words = WORDS.unknownProgram.confidence;
  if (share >= 0.85) return words.clear;
  return share >= 0.7 ? words.probable : words.possible;
}
