import { SPECIALTIES, findSpecialty } from '@second-opinion/core';
import { programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** What people write for a specialty leads to its slug. */
const SLUGS_BY_WORD: ReadonlyMap<string, string> = new Map(
  SPECIALTIES.flatMap(({ slug, name, aliases }) =>
    [slug, name, ...aliases].map(
      (word) => [word.toLowerCase().replaceAll(' ', '-'), slug] as const,
    ),
  ),
);

export const knownSpecialties: Rule = {
  name: 'known-specialties',
  description: 'Specialties are those of the one list, each named once, so that peers are found.',
  severity: 'ERROR',
  *check(file) {
    for (const { program, path } of programsOf(file)) {
      for (const [index, slug] of program.specialties.entries()) {
        const place = [...path, 'specialties', index];
        if (findSpecialty(slug) === undefined) {
          yield {
            path: place,
            message: `${JSON.stringify(slug)} is no specialty`,
            remedy: remedyFor(slug),
          };
        } else if (program.specialties.indexOf(slug) < index) {
          const remedy = 'remove the second mention';
          yield { path: place, message: `${JSON.stringify(slug)} stands twice`, remedy };
        }
      }
    }
  },
};

function remedyFor(written: string): string {
  const slug = SLUGS_BY_WORD.get(written);
  if (slug !== undefined) return `write ${JSON.stringify(slug)}`;
  const slugs = SPECIALTIES.map((specialty) => specialty.slug);
  return suggest(
    written,
    slugs,
    'write one of packages/core/src/specialty.ts; "other" where none fits',
  );
}
