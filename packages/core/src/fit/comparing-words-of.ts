import type { DecisionContext } from '../decision/decision-context.ts';
import type { ComparingWords } from '../words/comparing-words.ts';
import { ENGLISH_COMPARING } from '../words/en/english-comparing.ts';

/** What a reckoning of several programs rests on: the same as of one, and the words for what sets them apart. */
export interface ComparingContext extends DecisionContext {
  /** In the language of `words`; English where it is left out. */
  readonly comparing?: ComparingWords;
}

/** The words that programs are ranked in; English where none are named. */
export function comparingWordsOf({ comparing }: ComparingContext): ComparingWords {
  return comparing ?? ENGLISH_COMPARING;
}
