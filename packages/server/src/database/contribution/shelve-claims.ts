import { type Kysely, sql } from 'kysely';
import type { Bringer, Ending } from '../../changes/brought.ts';
import type { Database } from '../tables.ts';

/** How, when and by whom claims end. */
export interface ClaimEnd {
  /** `LOADING` only while a load lasts. */
  readonly how: Ending | 'LOADING';
  readonly by: Bringer;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly revision: number;
  /** A sentence, or null where the end says it all. */
  readonly reason: string | null;
  /** The key of the claim that takes their place, or null. */
  readonly supersededBy: string | null;
  readonly reviewId: number | null;
}

const COPIED = [
  'key',
  'programSlug',
  'attribute',
  'value',
  'state',
  'sourceKey',
  'url',
  'title',
  'publisher',
  'kind',
  'archivedCopy',
  'read',
  'asOf',
  'note',
  'broughtBy',
  'broughtAt',
  'broughtRevision',
  'reviewId',
  'reason',
] as const;

/**
 * Writes claims as they stand, with their sources, among those that stand no more. They are not removed by it.
 * @param keys of the claims; null for all.
 */
export async function shelveClaims(
  database: Kysely<Database>,
  keys: readonly string[] | null,
  end: ClaimEnd,
): Promise<void> {
  if (keys?.length === 0) return;
  await database
    .insertInto('pastClaim')
    .columns([
      ...COPIED,
      'ended',
      'endedBy',
      'endedAt',
      'endReason',
      'supersededBy',
      'endedRevision',
      'endReviewId',
    ])
    .expression((build) =>
      build
        .selectFrom('claim')
        .innerJoin('source', 'source.id', 'claim.sourceId')
        .innerJoin('program', 'program.id', 'claim.programId')
        .$if(keys !== null, (query) => query.where('claim.key', 'in', keys ?? []))
        .orderBy('claim.id')
        .select(SELECTED)
        .select([
          text(end.how).as('ended'),
          text(end.by).as('endedBy'),
          text(end.at).as('endedAt'),
          text(end.reason).as('endReason'),
          text(end.supersededBy).as('supersededBy'),
          sql<number>`cast(${end.revision} as bigint)`.as('endedRevision'),
          sql<number | null>`cast(${end.reviewId} as bigint)`.as('endReviewId'),
        ]),
    )
    .execute();
}

const SELECTED = [
  'claim.key',
  'program.slug as programSlug',
  'claim.attribute',
  'claim.value',
  'claim.state',
  'source.key as sourceKey',
  'source.url',
  'source.title',
  'source.publisher',
  'source.kind',
  'source.archivedCopy',
  'source.read',
  'source.asOf',
  'source.note',
  'claim.broughtBy',
  'claim.broughtAt',
  'claim.broughtRevision',
  'claim.reviewId',
  'claim.reason',
] as const;

/** A parameter whose type the engine need not guess. */
function text<Value extends string | null>(value: Value) {
  return sql<Value>`cast(${value} as text)`;
}
