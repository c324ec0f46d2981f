import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SlugSchema } from './slug.ts';
import { NO_SPECIALTY, SPECIALTIES, findSpecialty } from './specialty.ts';

describe('SPECIALTIES', () => {
  it('has each slug once, and only well-formed ones', () => {
    const slugs = SPECIALTIES.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !v.is(SlugSchema, slug))).toEqual([]);
  });

  it('calls no two specialties by the same name', () => {
    const names = SPECIALTIES.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) =>
      name.toLowerCase(),
    );
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});

describe('findSpecialty', () => {
  it('finds every specialty by its slug, that of programs without one included', () => {
    expect(SPECIALTIES.every((specialty) => findSpecialty(specialty.slug) === specialty)).toBe(
      true,
    );
    expect(findSpecialty(NO_SPECIALTY)?.name).toBe('Other or several');
  });

  it.each(['', 'Paediatrics', '__proto__'])('knows no specialty %j', (slug) => {
    expect(findSpecialty(slug)).toBeUndefined();
  });
});
