import { type AttributeKey, type Glossary, type Term, glossaryIn } from '@second-opinion/core';
import { words as english } from '@second-opinion/core/glossary/english';
import { words as french } from '@second-opinion/core/glossary/french';
import { words as portuguese } from '@second-opinion/core/glossary/portuguese';
import { words as spanish } from '@second-opinion/core/glossary/spanish';

const WORDS = [english, french, spanish, portuguese];

const made = new Map<string, Glossary>();

/**
 * The glossary in the language of a locale, whatever the country: "fr-CA" is answered in French.
 * @param locale by BCP 47; English where it is null or a language that the glossary does not speak.
 */
export function glossaryOf(locale: string | null | undefined): Glossary {
  const asked = locale == null ? 'en' : new Intl.Locale(locale).language;
  const words = WORDS.find((one) => new Intl.Locale(one.locale).language === asked) ?? english;
  const glossary = made.get(words.locale) ?? glossaryIn(words);
  made.set(words.locale, glossary);
  return glossary;
}

/** A term, and the glossary whose language it is in. */
export interface TermIn {
  readonly term: Term;
  readonly glossary: Glossary;
}

/** The terms that the label of an attribute leads to, by name; all of them where it is null. */
export function termsOf(
  attribute: AttributeKey | null | undefined,
  locale: string | null | undefined,
): TermIn[] {
  const glossary = glossaryOf(locale);
  const terms = attribute == null ? glossary.terms : glossary.of(attribute);
  return terms.map((term) => ({ term, glossary }));
}
