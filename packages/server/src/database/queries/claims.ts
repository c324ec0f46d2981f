import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** A claim with its source, as stored. */
export interface ClaimRow {
  readonly key: string;
  readonly programId: number;
  readonly attribute: string;
  /** JSON of core's value. */
  readonly value: string;
  readonly state: string;
  readonly broughtBy: string;
  readonly broughtAt: string;
  readonly broughtRevision: number;
  readonly reviewId: number | null;
  readonly reason: string | null;
  readonly sourceKey: string;
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: string;
  readonly archivedCopy: number;
  readonly read: string;
  readonly asOf: string | null;
  readonly note: string | null;
}

function selectClaims(database: Kysely<Database>) {
  return database
    .selectFrom('claim')
    .innerJoin('source', 'source.id', 'claim.sourceId')
    .select([
      'claim.key',
      'claim.programId',
      'claim.attribute',
      'claim.value',
      'claim.state',
      'claim.broughtBy',
      'claim.broughtAt',
      'claim.broughtRevision',
      'claim.reviewId',
      'claim.reason',
      'source.key as sourceKey',
      'source.url',
      'source.title',
      'source.publisher',
      'source.kind',
      'source.archivedCopy',
      'source.read',
      'source.asOf',
      'source.note',
    ]);
}

/** All claims of programs with their sources, in the order in which they came in. */
export function claimsOf(
  database: Kysely<Database>,
  programIds: readonly number[],
): Promise<ClaimRow[]> {
  return selectClaims(database)
    .where('claim.programId', 'in', programIds)
    .orderBy('claim.id')
    .execute();
}

/** All claims of the programs of some slugs, each with the slug. */
export function claimsOfProgram(
  database: Kysely<Database>,
  slugs: readonly string[],
): Promise<(ClaimRow & { readonly programSlug: string })[]> {
  return selectClaims(database)
    .innerJoin('program', 'program.id', 'claim.programId')
    .where('program.slug', 'in', slugs)
    .orderBy('claim.id')
    .select('program.slug as programSlug')
    .execute();
}

/** The claims that stand and came with some revisions, each with its program's slug. */
export function claimsOfRevisions(
  database: Kysely<Database>,
  revisions: readonly number[],
): Promise<(ClaimRow & { readonly programSlug: string })[]> {
  return selectClaims(database)
    .innerJoin('program', 'program.id', 'claim.programId')
    .where('claim.broughtRevision', 'in', revisions)
    .orderBy('claim.id')
    .select('program.slug as programSlug')
    .execute();
}

/** Every claim of the catalogue with its source. */
export function allClaims(database: Kysely<Database>): Promise<ClaimRow[]> {
  return selectClaims(database).orderBy('claim.id').execute();
}

/** The claims of some keys, in no order. */
export function findClaims(
  database: Kysely<Database>,
  keys: readonly string[],
): Promise<ClaimRow[]> {
  return selectClaims(database).where('claim.key', 'in', keys).execute();
}

/** A source as stored. */
export type SourceRow = Pick<
  ClaimRow,
  'sourceKey' | 'url' | 'title' | 'publisher' | 'kind' | 'archivedCopy' | 'read' | 'asOf' | 'note'
>;

/** The sources of some keys, in no order. */
export function findSources(
  database: Kysely<Database>,
  keys: readonly string[],
): Promise<SourceRow[]> {
  return database
    .selectFrom('source')
    .where('key', 'in', keys)
    .select([
      'key as sourceKey',
      'url',
      'title',
      'publisher',
      'kind',
      'archivedCopy',
      'read',
      'asOf',
      'note',
    ])
    .execute();
}
