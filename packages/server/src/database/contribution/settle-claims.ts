import type { Kysely, Selectable } from 'kysely';
import { attributeOf, findAttribute } from '@second-opinion/core';
import * as v from 'valibot';
import type { Database } from '../tables.ts';
import type { PastClaimTable } from './tables.ts';
import { bringAgain } from './bring-again.ts';
import { renewPrograms } from './program-state.ts';

type PastRow = Selectable<PastClaimTable>;

/**
 * Ends a load: what stood before it was shelved as `LOADING`, and the catalogue's files are in. Claims that stand still keep how
 * they came; those of imports and contributions come back; what reviews decided holds; the rest has ended.
 * @param today the day that cards are resolved for, ISO.
 */
export async function settleClaims(database: Kysely<Database>, today: string): Promise<void> {
  await keepOrigins(database);
  const touched = [
    ...(await dropReviewedAway(database)),
    ...(await bringBack(database)),
    ...(await deprecateAgain(database)),
  ];
  await database
    .deleteFrom('pastClaim')
    .where('ended', '=', 'LOADING')
    .where((build) =>
      build.exists(
        build
          .selectFrom('claim')
          .whereRef('claim.key', '=', 'pastClaim.key')
          .whereRef('claim.state', '=', 'pastClaim.state')
          .select('claim.id'),
      ),
    )
    .execute();
  await conclude(database);
  await renewPrograms(database, touched, today);
}

async function keepOrigins(database: Kysely<Database>): Promise<void> {
  await database
    .updateTable('claim')
    .from('pastClaim as past')
    .set((build) => ({
      broughtBy: build.ref('past.broughtBy'),
      broughtAt: build.ref('past.broughtAt'),
      broughtRevision: build.ref('past.broughtRevision'),
    }))
    .whereRef('claim.key', '=', 'past.key')
    .where('past.ended', '=', 'LOADING')
    .execute();
}

/** A file still says what a review has found superseded: it stays so. @returns the programs. */
async function dropReviewedAway(database: Kysely<Database>): Promise<number[]> {
  const rows = await database
    .deleteFrom('claim')
    .where((build) =>
      build.exists(
        build
          .selectFrom('pastClaim')
          .whereRef('pastClaim.key', '=', 'claim.key')
          .where('pastClaim.endReviewId', 'is not', null)
          .where('pastClaim.restoredReviewId', 'is', null)
          .select('pastClaim.id'),
      ),
    )
    .returning('programId')
    .execute();
  return rows.map(({ programId }) => programId);
}

/** What came beside the files comes in again, where its program is still there. @returns the programs. */
async function bringBack(database: Kysely<Database>): Promise<number[]> {
  const rows = await database
    .selectFrom('pastClaim as past')
    .innerJoin('program', 'program.slug', 'past.programSlug')
    .leftJoin('claim', 'claim.key', 'past.key')
    .where('past.ended', '=', 'LOADING')
    .where('past.broughtBy', '<>', 'CATALOGUE')
    .where('claim.id', 'is', null)
    .orderBy('past.id')
    .selectAll('past')
    .select('program.id as programId')
    .execute();
  await bringAgain(database, rows);
  return rows.map(({ programId }) => programId);
}

/** What a review marked deprecated stays so, whatever the file says. @returns the programs. */
async function deprecateAgain(database: Kysely<Database>): Promise<number[]> {
  const rows = await database
    .updateTable('claim')
    .from('pastClaim as past')
    .set((build) => ({
      state: 'DEPRECATED',
      reviewId: build.ref('past.reviewId'),
      reason: build.ref('past.reason'),
    }))
    .whereRef('claim.key', '=', 'past.key')
    .where('past.ended', '=', 'LOADING')
    .where('past.state', '=', 'DEPRECATED')
    .where('past.reviewId', 'is not', null)
    .where('claim.state', '<>', 'DEPRECATED')
    .returning('claim.programId')
    .execute();
  return rows.map(({ programId }) => programId);
}

/** So many ended claims are looked at one by one; after more, a whole catalogue has been replaced. */
const MATCHED = 5_000;

/** Says of what has ended what took its place: a claim of the same source that speaks of the same thing. */
async function conclude(database: Kysely<Database>): Promise<void> {
  const ended = await database
    .selectFrom('pastClaim')
    .where('ended', '=', 'LOADING')
    .limit(MATCHED)
    .selectAll()
    .execute();
  for (const row of ended) {
    const heir = await heirOf(database, row);
    if (heir === null) continue;
    await database
      .updateTable('pastClaim')
      .set({ ended: 'SUPERSEDED', supersededBy: heir })
      .where('id', '=', row.id)
      .execute();
  }
  await database
    .updateTable('pastClaim')
    .set({ ended: 'WITHDRAWN' })
    .where('ended', '=', 'LOADING')
    .execute();
}

async function heirOf(database: Kysely<Database>, past: PastRow): Promise<string | null> {
  const rows = await database
    .selectFrom('claim')
    .innerJoin('program', 'program.id', 'claim.programId')
    .innerJoin('source', 'source.id', 'claim.sourceId')
    .where('program.slug', '=', past.programSlug)
    .where('claim.attribute', '=', past.attribute)
    .where('source.key', '=', past.sourceKey)
    .select(['claim.key', 'claim.attribute', 'claim.value'])
    .execute();
  const qualifier = qualifierOf(past);
  return rows.find((row) => qualifierOf(row) === qualifier)?.key ?? null;
}

/** What makes a stored value comparable; undefined where this version does not know its attribute. */
function qualifierOf({
  attribute,
  value,
}: {
  readonly attribute: string;
  readonly value: string;
}): string | null | undefined {
  const known = findAttribute(attribute);
  if (known === undefined) return undefined;
  const read = v.safeParse(known.schema, JSON.parse(value));
  return read.success ? attributeOf(known.key).qualify(read.output) : undefined;
}
