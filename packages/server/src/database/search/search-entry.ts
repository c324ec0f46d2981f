import type { CatalogueProgram } from '@second-opinion/catalogue';
import {
  type Institution,
  NO_SPECIALTY,
  countryName,
  findSpecialty,
  findTerm,
} from '@second-opinion/core';

/** What is searched of one program. */
export interface SearchEntry {
  readonly programId: number;
  readonly name: string;
  readonly specialty: string;
  readonly institution: string;
  readonly award: string;
}

/** What a search needs of an institution and some of its programs. */
export interface SearchedInstitution {
  readonly institution: Pick<Institution, 'name' | 'aliases' | 'city' | 'country'>;
  readonly programs: readonly Pick<CatalogueProgram, 'slug' | 'name' | 'award' | 'specialties'>[];
}

/** The programs of an institution as a search finds them: by name, specialty, institution, place and award, and by the other names of each. */
export function searchEntries(
  { institution, programs }: SearchedInstitution,
  ids: ReadonlyMap<string, number>,
): SearchEntry[] {
  const { name, aliases, city, country } = institution;
  const place = [city, countryName(country)].filter((part) => part !== null);
  const where = [name, ...aliases, ...place].join('; ');
  return programs.map(({ slug, name: called, award, specialties }) => {
    const programId = ids.get(slug);
    if (programId === undefined) throw new RangeError(`the program ${slug} was not written`);
    return {
      programId,
      name: called,
      specialty: specialtyNames(specialties).join('; '),
      institution: where,
      award: [award, ...(findTerm(award)?.aliases ?? [])].join('; '),
    };
  });
}

function specialtyNames(slugs: readonly string[]): readonly string[] {
  return slugs
    .filter((slug) => slug !== NO_SPECIALTY)
    .flatMap((slug) => {
      const specialty = findSpecialty(slug);
      return specialty === undefined ? [slug] : [specialty.name, ...specialty.aliases];
    });
}
