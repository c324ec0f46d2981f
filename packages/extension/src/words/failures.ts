import type { FailureWords } from './en/failures.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of what went wrong with a server in the language in use; `speak` sets it before what uses it is loaded. */
export let FAILURE_WORDS: FailureWords;

const FILES: InEveryLanguage<FailureWords> = {
  en: () => import('./en/failures.ts'),
  fr: () => import('./fr/failures.ts'),
  es: () => import('./es/failures.ts'),
  pt: () => import('./pt/failures.ts'),
};

/** Fetches them in a language. */
export async function loadFailureWords(language: Language): Promise<void> {
  FAILURE_WORDS = (await FILES[language]()).words;
}
