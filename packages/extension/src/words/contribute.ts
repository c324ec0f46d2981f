import type { ContributeWords } from './en/contribute.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of contributing in the language in use; they are fetched with the view. */
export let CONTRIBUTE_WORDS: ContributeWords;

const FILES: InEveryLanguage<ContributeWords> = {
  en: () => import('./en/contribute.ts'),
  fr: () => import('./fr/contribute.ts'),
  es: () => import('./es/contribute.ts'),
  pt: () => import('./pt/contribute.ts'),
};

/** Fetches them in a language. */
export async function loadContributeWords(language: Language): Promise<void> {
  CONTRIBUTE_WORDS = (await FILES[language]()).words;
}
