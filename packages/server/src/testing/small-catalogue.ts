import type { CatalogueProgram, LoadedInstitution } from '@second-opinion/catalogue';
import type { Claim, Institution, Source } from '@second-opinion/core';

/** A source of the small catalogue. */
export function source(owner: string, overrides: Partial<Source> = {}): Source {
  return {
    id: `${owner}/page`,
    url: `https://www.${owner}.edu/page`,
    title: 'Handbook',
    publisher: owner,
    kind: 'OFFICIAL_PAGE',
    archivedCopy: false,
    read: '2026-11-01',
    asOf: '2026',
    note: null,
    ...overrides,
  };
}

/** A program of the small catalogue with a duration of its own. */
export function program(
  owner: string,
  slug: string,
  overrides: Partial<CatalogueProgram> = {},
  months = 24,
): CatalogueProgram {
  const own = source(owner);
  const claim = (attribute: 'duration' | 'research', value: Claim['value']): Claim => ({
    id: `${slug}/${attribute}`,
    attribute,
    value,
    source: own,
    state: 'REVIEWED',
  });
  return {
    slug,
    institution: owner,
    name: 'Master of Medicine (Psychiatry)',
    award: 'MMed',
    specialties: ['psychiatry'],
    status: 'ACTIVE',
    umbrella: false,
    pages: [`https://www.${owner}.edu/${slug}`],
    listings: [`https://www.${owner}.edu/all`],
    courseCodes: [],
    claims: [
      claim('duration', { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months }),
      claim('research', { kind: 'THESIS' }),
    ],
    ...overrides,
  };
}

/** An institution of the small catalogue with its programs. */
export function institution(
  slug: string,
  programs: readonly CatalogueProgram[],
  overrides: Partial<Institution> = {},
): LoadedInstitution {
  return {
    institution: {
      slug,
      name: `University of ${slug}`,
      aliases: [],
      country: 'AU',
      city: null,
      website: null,
      domains: [`${slug}.edu`],
      ror: null,
      ...overrides,
    },
    sources: [source(slug)],
    programs,
    file: `${slug}.json`,
  };
}

/** Three institutions in two countries, six programs. */
export const SMALL_CATALOGUE: readonly LoadedInstitution[] = [
  institution('alpha', [
    program('alpha', 'alpha-psychiatry'),
    program('alpha', 'alpha-paediatrics', {
      name: 'Master of Medicine (Paediatrics)',
      specialties: ['paediatrics'],
    }),
  ]),
  institution(
    'beta',
    [
      program('beta', 'beta-psychiatry', {}, 36),
      program('beta', 'beta-surgery', {
        name: 'ChM General Surgery',
        award: 'ChM',
        specialties: ['general-surgery'],
        courseCodes: [{ scheme: 'CRICOS', code: '012345A' }],
      }),
    ],
    { country: 'ZA' },
  ),
  institution('gamma', [
    program('gamma', 'gamma-psychiatry', { status: 'DISCONTINUED' }),
    program('gamma', 'gamma-mmed', {
      name: 'Master of Medicine',
      specialties: ['other'],
      umbrella: true,
    }),
  ]),
];
