import type { Kysely } from 'kysely';
import { exportedPrograms } from '../database/queries/exported-claims.ts';
import type { Database } from '../database/tables.ts';
import { claimsIn, sayingOf } from './exported-claim.ts';

/** Every program as a line of JSON, with its claims and their sources. */
export async function* programsAsNdjson(database: Kysely<Database>): AsyncGenerator<string> {
  for await (const program of exportedPrograms(database)) {
    const {
      id: _id,
      claims: _claims,
      institutionSlug,
      institution,
      country,
      ror,
      ...row
    } = program;
    const claims = claimsIn(program).map((claim) => ({ ...sayingOf(claim), source: claim.source }));
    const line = {
      ...row,
      institution: { slug: institutionSlug, name: institution, country, ror },
      claims,
      licence: 'CC0-1.0',
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
