import type { ProfileWords } from './en/profile.ts';
import { PROGRAM_FILES } from './language-files.ts';
import type { Language } from './language.ts';

/** Every word of the profile in the language in use; `speak` sets it before what uses it is loaded. */
export let PROFILE_WORDS: ProfileWords;

/** Fetches them in a language. */
export async function loadProfileWords(language: Language): Promise<void> {
  PROFILE_WORDS = (await PROGRAM_FILES[language]()).profile;
}
