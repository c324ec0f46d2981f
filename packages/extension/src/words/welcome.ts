import type { WelcomeWords } from './en/welcome.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of the first page in the language in use; `speak` sets it before what uses it is loaded. */
export let WELCOME_WORDS: WelcomeWords;

const FILES: InEveryLanguage<WelcomeWords> = {
  en: () => import('./en/welcome.ts'),
  fr: () => import('./fr/welcome.ts'),
  es: () => import('./es/welcome.ts'),
  pt: () => import('./pt/welcome.ts'),
};

/** Fetches them in a language. */
export async function loadWelcomeWords(language: Language): Promise<void> {
  WELCOME_WORDS = (await FILES[language]()).words;
}
