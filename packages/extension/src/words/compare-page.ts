import type { ComparePageWords } from './en/compare-page.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of the comparison in a full tab in the language in use; `speak` sets it before what uses it is loaded. */
export let COMPARE_PAGE_WORDS: ComparePageWords;

const FILES: InEveryLanguage<ComparePageWords> = {
  en: () => import('./en/compare-page.ts'),
  fr: () => import('./fr/compare-page.ts'),
  es: () => import('./es/compare-page.ts'),
  pt: () => import('./pt/compare-page.ts'),
};

/** Fetches them in a language. */
export async function loadComparePageWords(language: Language): Promise<void> {
  COMPARE_PAGE_WORDS = (await FILES[language]()).words;
}
