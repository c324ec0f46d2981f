import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../attribute/registry.ts';
import { GLOSSARY, findTerm, termsFor } from './glossary.ts';

const normalise = (name: string): string => name.toLowerCase().replaceAll('.', '');

describe('the glossary', () => {
  it('finds a term by its slug, its name and each alias, however they are written', () => {
    for (const term of GLOSSARY) {
      const names = [term.slug, term.term, ...term.aliases];
      const found = names.map((name) => findTerm(name.toUpperCase())?.slug);
      expect(new Set(found)).toEqual(new Set([term.slug]));
    }
    expect(findTerm('M.Med.')?.slug).toBe('mmed');
    expect(findTerm('sorcery')).toBeUndefined();
  });

  it('gives no name to two terms', () => {
    const names = GLOSSARY.flatMap((term) => [
      ...new Set([term.slug, term.term, ...term.aliases].map(normalise)),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('relates terms to terms that exist, and to others than themselves', () => {
    const slugs = new Set(GLOSSARY.map((term) => term.slug));
    for (const term of GLOSSARY) {
      expect(term.related.filter((slug) => !slugs.has(slug) || slug === term.slug)).toEqual([]);
    }
  });

  it('explains every term in sentences short enough for a tooltip', () => {
    for (const { definition } of GLOSSARY) {
      expect(definition).toMatch(/^\p{Lu}.{30,330}\.$/u);
    }
  });

  it('leads from the label of every attribute but a plain one to a term', () => {
    const without = ATTRIBUTES.filter(({ key }) => termsFor(key).length === 0);
    expect(without.map(({ key }) => key)).toEqual(['language', 'location']);
  });
});
