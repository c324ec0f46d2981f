import type { Claim } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { type Brought, type BroughtClaim, type Ending } from '../../changes/brought.ts';
import { type ClaimRow, claimsOf } from '../queries/claims.ts';
import { toClaim } from '../rows.ts';
import type { Database } from '../tables.ts';
import { bringAgain } from './bring-again.ts';
import { type ClaimEnd, shelveClaims } from './shelve-claims.ts';
import { ensureSources } from './sources.ts';

/** A claim for a program. */
export interface ClaimFor {
  readonly programId: number;
  readonly claim: Claim;
}

/**
 * Writes claims beside those that stand, with their sources. Nothing is overwritten: what they supersede is for
 * `endClaims`. The caller renews the programs (`renewPrograms`) and raises the revision.
 */
export async function bringClaims(
  database: Kysely<Database>,
  claims: readonly ClaimFor[],
  { by, at, revision, reviewId }: Brought,
): Promise<void> {
  const sourceId = await ensureSources(
    database,
    claims.map(({ claim: { source } }) => {
      const { id, archivedCopy, ...rest } = source;
      return { sourceKey: id, archivedCopy: Number(archivedCopy), ...rest };
    }),
  );
  for (const { programId, claim } of claims) {
    await database
      .insertInto('claim')
      .values({
        key: claim.id,
        programId,
        attribute: claim.attribute,
        value: JSON.stringify(claim.value),
        sourceId: sourceId(claim.source.id),
        state: claim.state,
        broughtBy: by,
        broughtAt: at,
        broughtRevision: revision,
        reviewId,
        reason: null,
      })
      .execute();
  }
}

/** Takes claims out of what stands; they stay in the history with their end. */
export async function endClaims(
  database: Kysely<Database>,
  keys: readonly string[],
  end: ClaimEnd & { readonly how: Ending },
): Promise<void> {
  if (keys.length === 0) return;
  await shelveClaims(database, keys, end);
  await database.deleteFrom('claim').where('key', 'in', keys).execute();
}

/** The claims of a program that stand. */
export async function standingClaims(
  database: Kysely<Database>,
  programId: number,
): Promise<BroughtClaim[]> {
  const rows: readonly ClaimRow[] = await claimsOf(database, [programId]);
  return rows.map(toClaim);
}

/** Brings back claims that a review ended, as they stood, and says so in the history. @returns programs. */
export async function restoreClaims(
  database: Kysely<Database>,
  reviewId: number,
  undoReviewId: number,
): Promise<number[]> {
  const rows = await database
    .selectFrom('pastClaim as past')
    .innerJoin('program', 'program.slug', 'past.programSlug')
    .where('past.endReviewId', '=', reviewId)
    .where('past.ended', '=', 'SUPERSEDED')
    .where('past.restoredReviewId', 'is', null)
    .orderBy('past.id')
    .selectAll('past')
    .select('program.id as programId')
    .execute();
  await bringAgain(database, rows);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) {
    await database
      .updateTable('pastClaim')
      .set({ restoredReviewId: undoReviewId })
      .where('id', 'in', ids)
      .execute();
  }
  return rows.map(({ programId }) => programId);
}
