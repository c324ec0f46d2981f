import type { ProfileWords } from './en/profile.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of the profile in the language in use; `speak` sets it before what uses it is loaded. */
export let PROFILE_WORDS: ProfileWords;

const FILES: InEveryLanguage<ProfileWords> = {
  en: () => import('./en/profile.ts'),
  fr: () => import('./fr/profile.ts'),
  es: () => import('./es/profile.ts'),
  pt: () => import('./pt/profile.ts'),
};

/** Fetches them in a language. */
export async function loadProfileWords(language: Language): Promise<void> {
  PROFILE_WORDS = (await FILES[language]()).words;
}
