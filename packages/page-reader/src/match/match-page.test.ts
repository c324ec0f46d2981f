import { describe, expect, test } from 'vitest';
import { addressFingerprint } from './address-fingerprint.ts';
import { type MatchInput, institutionOf, matchPage } from './match-page.ts';
import type { RecognitionIndex } from './recognition-index.ts';

const PAGE = 'https://www.example.edu.au/courses/mmed-paediatrics';
const key = (address: string): string => addressFingerprint(address) ?? '';

const INDEX: RecognitionIndex = {
  addresses: { [key(PAGE)]: 'example-mmed-paediatrics' },
  listings: {
    [key('https://www.example.edu.au/courses')]: [
      'example-mmed-paediatrics',
      'example-mmed-surgery',
    ],
  },
  institutions: [
    { slug: 'example', name: 'Example University', country: 'AU', domains: ['example.edu.au'] },
    {
      slug: 'college',
      name: 'Example College',
      country: 'AU',
      domains: ['college.example.edu.au'],
    },
  ],
  programs: [
    {
      slug: 'example-mmed-paediatrics',
      institution: 'example',
      name: 'Master of Medicine (Paediatrics)',
      award: 'MMed',
      specialties: ['paediatrics'],
      codes: ['CRICOS:012345A'],
    },
    {
      slug: 'example-mmed-surgery',
      institution: 'example',
      name: 'Master of Medicine (Surgery)',
      award: 'MMed',
      specialties: ['surgery'],
    },
    {
      slug: 'college-msc',
      institution: 'college',
      name: 'MSc Paediatrics',
      award: 'MSc',
      specialties: ['paediatrics'],
    },
  ],
};

function input(
  url: string,
  rest: Partial<MatchInput['reading']> = {},
  canonical: string | null = null,
): MatchInput {
  const reading = { name: null, awards: [], specialties: [], courseCodes: [], ...rest };
  return { url, canonical, reading };
}

describe('matching a page', () => {
  test.each([
    PAGE,
    'http://example.edu.au/Courses/MMed-Paediatrics/',
    `${PAGE}?utm_source=mail&gclid=1`,
    `${PAGE};jsessionid=AB12`,
    `${PAGE}/index.html`,
    `${PAGE}.html`,
    `${PAGE}#fees`,
  ])('%s is the program by its address', (url) => {
    expect(matchPage(input(url), INDEX)).toEqual({
      kind: 'EXACT',
      slug: 'example-mmed-paediatrics',
      by: 'ADDRESS',
    });
  });

  test('a canonical address counts on the same host only, and never the front page', () => {
    const by = (canonical: string): string =>
      matchPage(input('https://www.example.edu.au/c?id=9', {}, canonical), INDEX).kind;
    expect(by('/courses/mmed-paediatrics')).toBe('EXACT');
    expect(by('https://mirror.example.org/courses/mmed-paediatrics')).toBe('NONE');
    expect(by('https://www.example.edu.au/')).toBe('NONE');
  });

  test('a register code names the program on its own institution only', () => {
    const courseCodes = [{ scheme: 'CRICOS', code: '012345A' }];
    expect(matchPage(input('https://www.example.edu.au/x', { courseCodes }), INDEX)).toMatchObject({
      by: 'CODE',
    });
    expect(matchPage(input('https://agent.example.com/x', { courseCodes }), INDEX)).toEqual({
      kind: 'NONE',
    });
  });

  test('what a review has found the page not to be, it is neither by its code nor as a question', () => {
    const name = { value: 'Master of Medicine (Paediatrics)', place: 'h1', confidence: 0.9 };
    const courseCodes = [{ scheme: 'CRICOS', code: '012345A' }];
    const url = 'https://www.example.edu.au/x';
    const reading = { name, awards: ['MMed'], specialties: ['paediatrics'], courseCodes };
    const wrong = { [key(url)]: ['example-mmed-paediatrics'] };
    expect(matchPage(input(url, reading), INDEX).kind).toBe('EXACT');
    expect(matchPage(input(url, reading), { ...INDEX, wrong })).toEqual({ kind: 'NONE' });
    expect(matchPage(input(`${url}/y`, reading), { ...INDEX, wrong }).kind).toBe('EXACT');
    const confirmed = { [key(url)]: 'example-mmed-paediatrics' };
    expect(matchPage(input(url, reading), { ...INDEX, wrong, confirmed }).kind).toBe('EXACT');
  });

  test('what the reader confirmed comes first', () => {
    const confirmed = { [key(PAGE)]: 'example-mmed-surgery' };
    expect(matchPage(input(PAGE), { ...INDEX, confirmed })).toEqual({
      kind: 'EXACT',
      slug: 'example-mmed-surgery',
      by: 'CONFIRMED',
    });
  });

  test('a likely program is a question with reasons; one that shares only the award is none', () => {
    const name = { value: 'Master of Medicine (Paediatrics)', place: 'h1', confidence: 0.9 };
    const match = matchPage(
      input('https://www.example.edu.au/new', {
        name,
        awards: ['MMed'],
        specialties: ['paediatrics'],
      }),
      INDEX,
    );
    expect(match.kind === 'LIKELY' && match.candidates.map(({ slug }) => slug)).toEqual([
      'example-mmed-paediatrics',
    ]);
    expect(match.kind === 'LIKELY' && match.candidates[0]?.reasons).toEqual([
      'INSTITUTION',
      'AWARD',
      'SPECIALTY',
      'NAME',
    ]);
  });

  test('a page of a stranger is nobody', () => {
    expect(
      matchPage(
        input('https://other.example.org/mmed', { awards: ['MMed'], specialties: ['paediatrics'] }),
        INDEX,
      ),
    ).toEqual({ kind: 'NONE' });
    expect(matchPage(input('not an address'), INDEX)).toEqual({ kind: 'NONE' });
  });

  test('names of object members are no addresses', () => {
    expect(
      matchPage(input('https://www.example.edu.au/__proto__'), { ...INDEX, addresses: {} }),
    ).toEqual({ kind: 'NONE' });
  });

  test('the most specific domain owns a page', () => {
    expect(institutionOf('https://www.college.example.edu.au/a', INDEX)?.slug).toBe('college');
    expect(institutionOf('https://notexample.edu.au/a', INDEX)).toBeNull();
  });
});
