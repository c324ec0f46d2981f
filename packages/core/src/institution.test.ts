import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DomainSchema, InstitutionSchema, liesOn } from './institution.ts';

const SYDNEY = {
  slug: 'sydney',
  name: 'University of Sydney',
  aliases: ['USyd'],
  country: 'AU',
  city: 'Sydney',
  website: 'https://www.sydney.edu.au/',
  domains: ['sydney.edu.au'],
  ror: 'https://ror.org/0384j8v12',
};

describe('liesOn', () => {
  it('takes the domain and all below it, whatever the case', () => {
    expect(liesOn('sydney.edu.au', ['sydney.edu.au'])).toBe(true);
    expect(liesOn('WWW.Sydney.edu.au', ['x.org', 'sydney.edu.au'])).toBe(true);
  });

  it('refuses a domain that only ends alike', () => {
    expect(liesOn('evilsydney.edu.au', ['sydney.edu.au'])).toBe(false);
    expect(liesOn('sydney.edu.au.example.com', ['sydney.edu.au'])).toBe(false);
    expect(liesOn('edu.au', ['sydney.edu.au'])).toBe(false);
    expect(liesOn('sydney.edu.au', [])).toBe(false);
  });
});

describe('DomainSchema', () => {
  it.each(['sydney.edu.au', 'a-b.ac.uk', 'x1.org', 'example.xn--p1ai'])('takes %s', (domain) => {
    expect(v.is(DomainSchema, domain)).toBe(true);
  });

  it.each(['Sydney.edu.au', 'https://x.edu', 'x.edu/', 'edu', '-a.org', 'a..org', '1.2.3.4', ''])(
    'refuses %j',
    (domain) => {
      expect(v.is(DomainSchema, domain)).toBe(false);
    },
  );

  it('refuses a hostile name at once', () => {
    expect(v.is(DomainSchema, `${'a-'.repeat(50_000)}!`)).toBe(false);
    expect(v.is(DomainSchema, `${'a.'.repeat(50_000)}!`)).toBe(false);
  });
});

describe('InstitutionSchema', () => {
  it('takes a whole institution and one of which little is known', () => {
    expect(v.is(InstitutionSchema, SYDNEY)).toBe(true);
    const little = { ...SYDNEY, city: null, website: null, domains: [], ror: null };
    expect(v.is(InstitutionSchema, little)).toBe(true);
  });

  it.each([
    { slug: 'Sydney' },
    { name: '' },
    { country: 'Australia' },
    { website: 'sydney.edu.au' },
    { ror: 'https://ror.org/x' },
    { motto: 'unknown field' },
  ])('refuses %o', (change) => {
    expect(v.is(InstitutionSchema, { ...SYDNEY, ...change })).toBe(false);
  });
});
