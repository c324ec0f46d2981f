import { EN } from './en.ts';

/** What a language must say: every message, with the same arguments. */
export type Words = typeof EN;

/** The words that the reader sees. */
export const WORDS: Words = EN;
