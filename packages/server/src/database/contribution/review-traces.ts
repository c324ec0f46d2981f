import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Database } from '../tables.ts';

/** The claims that stand and were brought by a review. */
export function claimsOfReview(
  database: Kysely<Database>,
  reviewId: number,
): Promise<{ key: string; slug: string }[]> {
  return database
    .selectFrom('claim')
    .innerJoin('program', 'program.id', 'claim.programId')
    .where('claim.reviewId', '=', reviewId)
    .where('claim.broughtBy', 'in', ['CONTRIBUTION', 'REFRESH'])
    .where('claim.state', '<>', 'DEPRECATED')
    .select(['claim.key', 'program.slug'])
    .execute();
}

/** Reviews after one that rest on it: whose standing edits are of the same programs, or that superseded its claims. */
export async function laterEdits(database: Kysely<Database>, reviewId: number): Promise<number[]> {
  const rows = await database
    .selectFrom('programEdit as own')
    .innerJoin('programEdit as later', 'later.programSlug', 'own.programSlug')
    .where('own.reviewId', '=', reviewId)
    .where('own.undoneReviewId', 'is', null)
    .where('later.reviewId', '>', reviewId)
    .where('later.undoneReviewId', 'is', null)
    .distinct()
    .select('later.reviewId')
    .execute();
  const ended = await database
    .selectFrom('pastClaim')
    .where('reviewId', '=', reviewId)
    .where('ended', '=', 'SUPERSEDED')
    .where('restoredReviewId', 'is', null)
    .where('endReviewId', 'is not', null)
    .select('endReviewId')
    .execute();
  const later = [...rows.map((row) => row.reviewId), ...ended.map((row) => row.endReviewId ?? 0)];
  return [...new Set(later)].toSorted((a, b) => a - b);
}

/** Gives claims that a review deprecated their state back. @returns slugs of their programs. */
export async function restoreStates(
  database: Kysely<Database>,
  reviewId: number,
): Promise<string[]> {
  const rows = await database
    .selectFrom('claim')
    .innerJoin('program', 'program.id', 'claim.programId')
    .innerJoin('review', 'review.claimKey', 'claim.key')
    .where('review.id', '=', reviewId)
    .where('review.decision', '=', 'DEPRECATE')
    .where('claim.state', '=', 'DEPRECATED')
    .select(['claim.id', 'program.slug', 'review.content'])
    .execute();
  for (const { id, content } of rows) {
    const { state, reviewId: before } = readState(content);
    await database
      .updateTable('claim')
      .set({ state, reviewId: before, reason: null })
      .where('id', '=', id)
      .execute();
  }
  return rows.map(({ slug }) => slug);
}

const StateSchema = v.object({ state: v.string(), reviewId: v.nullable(v.number()) });

/** How a claim stood before it was deprecated, as its review wrote it down. */
function readState(content: string | null): v.InferOutput<typeof StateSchema> {
  return v.parse(StateSchema, JSON.parse(content ?? ''));
}

/** A claim that stands, by its key, with its program. */
export function findStandingClaim(
  database: Kysely<Database>,
  key: string,
): Promise<
  | { id: number; state: string; reviewId: number | null; programId: number; slug: string }
  | undefined
> {
  return database
    .selectFrom('claim')
    .innerJoin('program', 'program.id', 'claim.programId')
    .where('claim.key', '=', key)
    .select(['claim.id', 'claim.state', 'claim.reviewId', 'claim.programId', 'program.slug'])
    .executeTakeFirst();
}

/** Marks a claim deprecated, with the reason and the review. */
export async function writeDeprecation(
  database: Kysely<Database>,
  id: number,
  reviewId: number,
  reason: string,
): Promise<void> {
  await database
    .updateTable('claim')
    .set({ state: 'DEPRECATED', reviewId, reason })
    .where('id', '=', id)
    .execute();
}
