import type { AttributeKey } from '../attribute/registry.ts';
import { AWARD_TERMS } from './award-terms.ts';
import { STUDY_TERMS } from './study-terms.ts';
import type { Term } from './term.ts';
import { TRAINING_TERMS } from './training-terms.ts';

/** Every term, by name. */
export const GLOSSARY: readonly Term[] = [
  ...AWARD_TERMS,
  ...TRAINING_TERMS,
  ...STUDY_TERMS,
].toSorted((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));

const BY_NAME: ReadonlyMap<string, Term> = new Map(
  GLOSSARY.flatMap((term) =>
    // A term's own name is set last, so that no alias of another can take its place.
    [...term.aliases, term.slug, term.term].map((name) => [normalise(name), term] as const),
  ),
);

/** The term of a slug, a name or an alias, however it is written; undefined where there is none. */
export function findTerm(name: string): Term | undefined {
  return BY_NAME.get(normalise(name));
}

/** The terms that the label of an attribute leads to, by name. */
export function termsFor(attribute: AttributeKey): readonly Term[] {
  return GLOSSARY.filter((term) => term.attributes.includes(attribute));
}

function normalise(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
