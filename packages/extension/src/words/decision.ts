import type { DecisionWords } from './en/decision.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of costs, returns and eligibility in the language in use; `speak` sets it before what uses it is loaded. */
export let DECISION_WORDS: DecisionWords;

const FILES: InEveryLanguage<DecisionWords> = {
  en: () => import('./en/decision.ts'),
  fr: () => import('./fr/decision.ts'),
  es: () => import('./es/decision.ts'),
  pt: () => import('./pt/decision.ts'),
};

/** Fetches them in a language. */
export async function loadDecisionWords(language: Language): Promise<void> {
  DECISION_WORDS = (await FILES[language]()).words;
}
