import type { OptionsWords } from './en/options.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of the options page in the language in use; `speak` sets it before what uses it is loaded. */
export let OPTIONS_WORDS: OptionsWords;

const FILES: InEveryLanguage<OptionsWords> = {
  en: () => import('./en/options.ts'),
  fr: () => import('./fr/options.ts'),
  es: () => import('./es/options.ts'),
  pt: () => import('./pt/options.ts'),
};

/** Fetches them in a language. */
export async function loadOptionsWords(language: Language): Promise<void> {
  OPTIONS_WORDS = (await FILES[language]()).words;
}
