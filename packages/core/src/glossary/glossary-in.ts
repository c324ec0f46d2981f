import type { AttributeKey } from '../attribute/registry.ts';
import { AWARD_TERMS } from './award-terms.ts';
import type { GlossaryWords, TermSlug } from './glossary-words.ts';
import { STUDY_TERMS } from './study-terms.ts';
import type { Term, TermLinks } from './term.ts';
import { TRAINING_TERMS } from './training-terms.ts';

const LINKS: readonly TermLinks<TermSlug>[] = [...AWARD_TERMS, ...TRAINING_TERMS, ...STUDY_TERMS];

/** The words of the field in one language. */
export interface Glossary {
  /** Every term, by name. */
  readonly terms: readonly Term[];
  /** The term of a slug, a name or an alias, in its language or in English, however it is written. */
  find(name: string): Term | undefined;
  /** The terms that the label of an attribute leads to, by name. */
  of(attribute: AttributeKey): readonly Term[];
}

/** The glossary in the language of the words given. */
export function glossaryIn(words: GlossaryWords): Glossary {
  const { compare } = new Intl.Collator(words.locale);
  const terms = LINKS.map((links) => worded(links, words)).toSorted((a, b) =>
    compare(a.term, b.term),
  );
  const byName: ReadonlyMap<string, Term> = new Map(
    terms.flatMap((term) =>
      // A term's own name is set last, so that no alias of another can take its place.
      [...term.aliases, term.slug, term.term].map((name) => [normalise(name), term] as const),
    ),
  );
  return {
    terms,
    find: (name) => byName.get(normalise(name)),
    of: (attribute) => terms.filter(({ attributes }) => attributes.includes(attribute)),
  };
}

function worded({ slug, names, ...links }: TermLinks<TermSlug>, words: GlossaryWords): Term {
  const { term, definition, aliases = [] } = words.terms[slug];
  const others = names.filter((name) => name !== term);
  return { slug, term, english: names[0], aliases: [...aliases, ...others], definition, ...links };
}

function normalise(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
