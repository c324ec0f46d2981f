import { findSpecialty, resolve } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { exportedInstitutions } from '../database/queries/exported-institutions.ts';
import { toClaim } from '../database/rows.ts';
import type { Database } from '../database/tables.ts';
import { programData } from '../linked-data/program-data.ts';
import type { ExportedAt } from './formats.ts';

/** Every program as linked data, one graph of schema.org; each names its licence and what it rests on. */
export async function* programsAsJsonLd(
  database: Kysely<Database>,
  { publicUrl, today }: ExportedAt,
): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let between = '\n';
  for await (const institution of exportedInstitutions(database)) {
    for (const {
      umbrella,
      specialties,
      pages,
      courseCodes,
      claims,
      ...row
    } of institution.programs) {
      const resolutions = resolve(claims.map(toClaim), today);
      const facts = {
        row: { ...row, umbrella: Number(umbrella) },
        institution,
        specialties: specialties.map((specialty) => findSpecialty(specialty)?.name ?? specialty),
        pages,
        codes: courseCodes,
        entries: resolutions.map((resolution) => ({ resolution })),
      };
      const { '@context': _context, ...node } = programData(facts, publicUrl);
      yield `${between}${JSON.stringify(node)}`;
      between = ',\n';
    }
  }
  yield '\n]}\n';
}
