import type { Kysely } from 'kysely';
import type { ContributionContent } from '../../contributions/content.ts';
import { findInstitutionsBySlug } from '../../database/queries/institutions.ts';
import { findProgramsBySlug } from '../../database/queries/programs.ts';
import type { Database } from '../../database/tables.ts';

/** What a person calls the institutions and programs that contributions name by their slugs; a slug that is unknown stays as it is. */
export interface ShownNames {
  readonly institution: (slug: string) => string;
  readonly program: (slug: string) => string;
}

/** The names that some contributions need, in two statements however many they are. */
export async function shownNames(
  database: Kysely<Database>,
  contents: readonly ContributionContent[],
): Promise<ShownNames> {
  const slugsOf = (field: 'institution' | 'program'): string[] => [
    ...new Set(contents.flatMap((content) => content[field] ?? [])),
  ];
  const [ofInstitutions, ofPrograms] = [slugsOf('institution'), slugsOf('program')];
  // PostgreSQL takes no empty list.
  const [institutions, programs] = await Promise.all([
    ofInstitutions.length === 0 ? [] : findInstitutionsBySlug(database, ofInstitutions),
    ofPrograms.length === 0 ? [] : findProgramsBySlug(database, ofPrograms),
  ]);
  const [ofInstitution, ofProgram] = [institutions, programs].map(
    (rows) => new Map(rows.map(({ slug, name }) => [slug, name])),
  );
  return {
    institution: (slug) => ofInstitution?.get(slug) ?? slug,
    program: (slug) => ofProgram?.get(slug) ?? slug,
  };
}
