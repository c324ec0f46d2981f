import type { AttributeKey } from '../attribute/registry.ts';
import { words } from './en/english.ts';
import { glossaryIn } from './glossary-in.ts';
import type { Term } from './term.ts';

const ENGLISH = glossaryIn(words);

/** Every term in English, by name. */
export const GLOSSARY: readonly Term[] = ENGLISH.terms;

/** The term, in English, of a slug, a name or an alias, however it is written; undefined where there is none. */
export function findTerm(name: string): Term | undefined {
  return ENGLISH.find(name);
}

/** The terms, in English, that the label of an attribute leads to, by name. */
export function termsFor(attribute: AttributeKey): readonly Term[] {
  return ENGLISH.of(attribute);
}
