import type { ComparingWords, DifferenceWords } from '@second-opinion/core';
import type { ComparePageWords } from './en/compare-page.ts';
import { PROGRAM_FILES } from './language-files.ts';
import type { Language } from './language.ts';

/** Every word of the comparison in a full tab in the language in use; `speak` sets it before what uses it is loaded. */
export let COMPARE_PAGE_WORDS: ComparePageWords;

/** Every sentence of core that programs side by side are worded in, in the same language. */
export let COMPARING_WORDS: ComparingWords;

const FILES: Readonly<
  Record<
    Language,
    () => Promise<{ readonly words: ComparePageWords; readonly differences: DifferenceWords }>
  >
> = {
  en: () => import('./en/compare-page.ts'),
  fr: () => import('./fr/compare-page.ts'),
  es: () => import('./es/compare-page.ts'),
  pt: () => import('./pt/compare-page.ts'),
};

/** Fetches them in a language. */
export async function loadComparePageWords(language: Language): Promise<void> {
  const [{ core }, { words, differences }] = await Promise.all([
    PROGRAM_FILES[language](),
    FILES[language](),
  ]);
  COMPARE_PAGE_WORDS = words;
  COMPARING_WORDS = { ...core, ...differences };
}
