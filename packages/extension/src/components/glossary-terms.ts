import { type AttributeKey, type GlossaryWords, type Term, glossaryIn } from '@second-opinion/core';
import { CORE_WORDS } from '../words/core.ts';
import { type InEveryLanguage, languageOf } from '../words/language.ts';

/** Only that of the language in use is fetched, and only when a reader asks. */
const FILES: InEveryLanguage<GlossaryWords> = {
  en: () => import('@second-opinion/core/glossary/english'),
  fr: () => import('@second-opinion/core/glossary/french'),
  es: () => import('@second-opinion/core/glossary/spanish'),
  pt: () => import('@second-opinion/core/glossary/portuguese'),
};

/** What the glossary says of an attribute in the language in use, by name. */
export async function termsOf(attribute: AttributeKey): Promise<readonly Term[]> {
  const { words } = await FILES[languageOf(null, CORE_WORDS.locale)]();
  return glossaryIn(words).of(attribute);
}
