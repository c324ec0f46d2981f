import type { CoreWords } from '@second-opinion/core';
import { PROGRAM_FILES } from './language-files.ts';
import type { Language } from './language.ts';

/** Every sentence of core in the language in use; `speak` sets it before what uses it is loaded. */
export let CORE_WORDS: CoreWords;

/** Fetches them in a language. */
export async function loadCoreWords(language: Language): Promise<void> {
  CORE_WORDS = (await PROGRAM_FILES[language]()).core;
}
