import type { PanelWords } from './en/panel.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** Every word of the panel in the language in use; `speak` sets it before what uses it is loaded. */
export let WORDS: PanelWords;

const FILES: InEveryLanguage<PanelWords> = {
  en: () => import('./en/panel.ts'),
  fr: () => import('./fr/panel.ts'),
  es: () => import('./es/panel.ts'),
  pt: () => import('./pt/panel.ts'),
};

/** Fetches them in a language. */
export async function loadPanelWords(language: Language): Promise<void> {
  WORDS = (await FILES[language]()).words;
}
