import type { DecisionWords } from './en/decision.ts';
import { PROGRAM_FILES } from './language-files.ts';
import type { Language } from './language.ts';

/** Every word of costs, returns and eligibility in the language in use; `speak` sets it before what uses it is loaded. */
export let DECISION_WORDS: DecisionWords;

/** Fetches them in a language. */
export async function loadDecisionWords(language: Language): Promise<void> {
  DECISION_WORDS = (await PROGRAM_FILES[language]()).decision;
}
