import type { PopupWords } from './en/popup.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of the toolbar’s popup in the language in use; `speak` sets it before what uses it is loaded. */
export let POPUP_WORDS: PopupWords;

const FILES: InEveryLanguage<PopupWords> = {
  en: () => import('./en/popup.ts'),
  fr: () => import('./fr/popup.ts'),
  es: () => import('./es/popup.ts'),
  pt: () => import('./pt/popup.ts'),
};

/** Fetches them in a language. */
export async function loadPopupWords(language: Language): Promise<void> {
  POPUP_WORDS = (await FILES[language]()).words;
}
