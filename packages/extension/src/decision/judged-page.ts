import { type Claim, countryName } from '@second-opinion/core';
import type { PageState } from '../page/page-state.ts';
import { type JudgedProgram, judgedFrom } from './judged-program.ts';
import { CORE_WORDS } from '../words/core.ts';

/**
 * A program that the catalogue lacks, from what its page says: each reading is a claim of the page, read today.
 * Null where it is not known whose page it is, for then the country is not known either.
 * @param today ISO.
 */
export function judgedFromPage(
  { reading, institution, url }: Pick<PageState, 'reading' | 'institution' | 'url'>,
  today: string,
): JudgedProgram | null {
  if (institution === null) return null;
  const source: Claim['source'] = {
    id: 'page/page',
    url,
    title: reading.name?.value ?? url,
    publisher: institution.name,
    kind: 'OFFICIAL_PAGE',
    archivedCopy: false,
    read: today,
    asOf: reading.year,
    note: null,
  };
  const claims = reading.claims.map(({ attribute, value }, place): Claim => ({
    id: `page/${place}`,
    attribute,
    value,
    source,
    state: 'UNREVIEWED',
  }));
  const identity = {
    slug: 'this-page',
    name: reading.name?.value ?? '',
    shortName: reading.name?.value ?? '',
    award: reading.award ?? 'Other',
    status: 'UNKNOWN' as const,
    specialtyNames: [],
    pages: [],
    institution: {
      slug: institution.slug,
      name: institution.name,
      city: null,
      country: {
        code: institution.country,
        name: countryName(institution.country, CORE_WORDS.locale),
        region: '',
      },
    },
  };
  return judgedFrom(identity, claims, today);
}
