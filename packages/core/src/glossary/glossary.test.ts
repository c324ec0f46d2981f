import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../attribute/registry.ts';
import { words as ENGLISH } from './en/english.ts';
import { words as SPANISH } from './es/spanish.ts';
import { words as FRENCH } from './fr/french.ts';
import { glossaryIn } from './glossary-in.ts';
import { findTerm, GLOSSARY, termsFor } from './glossary.ts';
import { words as PORTUGUESE } from './pt/portuguese.ts';

const normalise = (name: string): string => name.toLowerCase().replaceAll('.', '');

describe.each([
  ['English', ENGLISH],
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Portuguese', PORTUGUESE],
])('the glossary in %s', (_language, words) => {
  const glossary = glossaryIn(words);

  it('finds a term by its slug, its name and each alias, however they are written', () => {
    for (const term of glossary.terms) {
      const names = [term.slug, term.term, term.english, ...term.aliases];
      const found = names.map((name) => glossary.find(name.toUpperCase())?.slug);
      expect(new Set(found)).toEqual(new Set([term.slug]));
    }
    expect(glossary.find('sorcery')).toBeUndefined();
  });

  it('gives no name to two terms', () => {
    const names = glossary.terms.flatMap((term) => [
      ...new Set([term.slug, term.term, ...term.aliases].map(normalise)),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('relates terms to terms that exist, and to others than themselves', () => {
    const slugs = new Set(glossary.terms.map((term) => term.slug));
    for (const term of glossary.terms) {
      expect(term.related.filter((slug) => !slugs.has(slug) || slug === term.slug)).toEqual([]);
    }
  });

  it('explains every term in sentences short enough for a tooltip', () => {
    for (const { definition } of glossary.terms) {
      expect(definition).toMatch(/^\p{Lu}.{30,330}\.$/u);
    }
  });

  it('orders terms as its language does', () => {
    const names = glossary.terms.map(({ term }) => term);
    expect(names).toEqual(names.toSorted(new Intl.Collator(words.locale).compare));
  });

  it('leads from the label of every attribute but a plain one to a term', () => {
    const without = ATTRIBUTES.filter(({ key }) => glossary.of(key).length === 0);
    expect(without.map(({ key }) => key)).toEqual(['language', 'location']);
  });
});

describe.each([
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Portuguese', PORTUGUESE],
])('%s', (_language, words) => {
  it('explains no term in English', () => {
    const english = new Map(GLOSSARY.map(({ slug, definition }) => [slug, definition]));
    const left = glossaryIn(words).terms.filter(
      ({ slug, definition }) =>
        english.get(slug) === definition || /\b(?:the|which|often|that)\b/i.test(definition),
    );
    expect(left).toEqual([]);
  });

  it('says how English pages write each of its own names', () => {
    const thesis = glossaryIn(words).find('research thesis');
    expect(thesis?.term).not.toBe('Thesis');
    expect(thesis?.english).toBe('Thesis');
  });
});

describe('the glossary that is asked for no language', () => {
  it('is the English one', () => {
    expect(GLOSSARY).toEqual(glossaryIn(ENGLISH).terms);
    expect(findTerm('M.Med.')?.slug).toBe('mmed');
    expect(termsFor('intake').map(({ slug }) => slug)).toEqual(['intake']);
  });
});
