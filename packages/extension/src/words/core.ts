import { type CoreWords, ENGLISH } from '@second-opinion/core';
import type { InEveryLanguage, Language } from './language.ts';

/** Every sentence of core in the language in use; `speak` sets it before what uses it is loaded. */
export let CORE_WORDS: CoreWords = ENGLISH;

/** Core brings its English along; the other languages are files of their own, fetched where they are spoken. */
const FILES: InEveryLanguage<CoreWords> = {
  en: () => Promise.resolve({ words: ENGLISH }),
  fr: () => import('@second-opinion/core/words/french'),
  es: () => import('@second-opinion/core/words/spanish'),
  pt: () => import('@second-opinion/core/words/portuguese'),
};

/** Fetches them in a language. */
export async function loadCoreWords(language: Language): Promise<void> {
  CORE_WORDS = (await FILES[language]()).words;
}
