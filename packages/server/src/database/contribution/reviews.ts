import type { Insertable, Kysely, Selectable } from 'kysely';
import type { ContributionState } from '../../contributions/content.ts';
import type { Database } from '../tables.ts';
import type { ReviewTable } from './tables.ts';

/** A review as stored. */
export type ReviewRow = Selectable<ReviewTable>;

/** Writes down what a reviewer said. @returns its number. */
export async function recordReview(
  database: Kysely<Database>,
  review: Insertable<ReviewTable>,
): Promise<number> {
  const { id } = await database
    .insertInto('review')
    .values(review)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** What was said of a contribution, in order. */
export function reviewsOf(
  database: Kysely<Database>,
  contributionId: number,
): Promise<ReviewRow[]> {
  return database
    .selectFrom('review')
    .where('contributionId', '=', contributionId)
    .orderBy('id')
    .selectAll()
    .execute();
}

/** A review by its number, or undefined where there is none. */
export function findReview(database: Kysely<Database>, id: number): Promise<ReviewRow | undefined> {
  return database.selectFrom('review').where('id', '=', id).selectAll().executeTakeFirst();
}

/** Marks reviews that no longer hold, or that now do. */
export async function setReviewState(
  database: Kysely<Database>,
  ids: readonly number[],
  state: 'EFFECTIVE' | 'UNDONE',
): Promise<void> {
  if (ids.length === 0) return;
  await database.updateTable('review').set({ state }).where('id', 'in', ids).execute();
}

/** Says what became of a contribution; by which review, or null where it waits again. */
export async function setContributionState(
  database: Kysely<Database>,
  id: number,
  state: ContributionState,
  reviewId: number | null,
): Promise<void> {
  await database
    .updateTable('contribution')
    .set({ state, reviewId })
    .where('id', '=', id)
    .execute();
}
