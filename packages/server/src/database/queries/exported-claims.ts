import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';
import { type ClaimRow, claimsOf } from './claims.ts';

/** A program with the institution that awards it, for an export. */
export interface ExportedProgram {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly award: string;
  readonly status: string;
  readonly institutionSlug: string;
  readonly institution: string;
  readonly country: string;
  readonly ror: string | null;
  /** In the order in which they came in. */
  readonly claims: readonly ClaimRow[];
}

/** How many programs stand in memory at a time. */
const BATCH = 25;

/** Every program with its claims, by slug, a batch at a time: the memory it takes hangs on no size of the catalogue. */
export async function* exportedPrograms(
  database: Kysely<Database>,
): AsyncGenerator<ExportedProgram> {
  let after = '';
  while (true) {
    const rows = await programsAfter(database, after);
    const last = rows.at(-1);
    if (last === undefined) return;
    const ids = rows.map((row) => row.id);
    const claims = Map.groupBy(await claimsOf(database, ids), (claim) => claim.programId);
    for (const row of rows) yield { ...row, claims: claims.get(row.id) ?? [] };
    after = last.slug;
  }
}

function programsAfter(database: Kysely<Database>, after: string) {
  return database
    .selectFrom('program')
    .innerJoin('institution', 'institution.id', 'program.institutionId')
    .where('program.slug', '>', after)
    .orderBy('program.slug')
    .limit(BATCH)
    .select([
      'program.id',
      'program.slug',
      'program.name',
      'program.award',
      'program.status',
      'institution.slug as institutionSlug',
      'institution.name as institution',
      'institution.country',
      'institution.ror',
    ])
    .execute();
}
