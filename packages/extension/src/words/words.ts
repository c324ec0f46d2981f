import type { PanelWords } from './en/panel.ts';
import { PROGRAM_FILES } from './language-files.ts';
import type { Language } from './language.ts';

/** Every word of the panel in the language in use; `speak` sets it before what uses it is loaded. */
export let WORDS: PanelWords;

/** Fetches them in a language. */
export async function loadPanelWords(language: Language): Promise<void> {
  WORDS = (await PROGRAM_FILES[language]()).panel;
}
