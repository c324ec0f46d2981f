import type { ShortlistWords } from './en/shortlist.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of the shortlist in the language in use; `speak` sets it before what uses it is loaded. */
export let SHORTLIST_WORDS: ShortlistWords;

const FILES: InEveryLanguage<ShortlistWords> = {
  en: () => import('./en/shortlist.ts'),
  fr: () => import('./fr/shortlist.ts'),
  es: () => import('./es/shortlist.ts'),
  pt: () => import('./pt/shortlist.ts'),
};

/** Fetches them in a language. */
export async function loadShortlistWords(language: Language): Promise<void> {
  SHORTLIST_WORDS = (await FILES[language]()).words;
}
