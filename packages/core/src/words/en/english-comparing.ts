import type { ComparingWords } from '../comparing-words.ts';
import { words } from './comparing.ts';
import { ENGLISH } from './english.ts';

/** What programs side by side are worded in, in English, which callers get that name no language. */
export const ENGLISH_COMPARING: ComparingWords = { ...ENGLISH, ...words };
