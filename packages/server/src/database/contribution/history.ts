import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../tables.ts';
import type { PastClaimTable } from './tables.ts';
import { type ClaimRow, claimsOfProgram } from '../queries/claims.ts';

/** A claim that stood once, as stored. */
export type PastClaimRow = Selectable<PastClaimTable>;

/** All that ever stood of a program: what stands, and what has ended and was not brought back. */
export interface ClaimHistory {
  readonly standing: readonly ClaimRow[];
  readonly past: readonly PastClaimRow[];
}

/** Reads the history of programs' claims, in two statements; of each program by its slug. */
export async function historyOf(
  database: Kysely<Database>,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, ClaimHistory>> {
  const standing = await claimsOfProgram(database, slugs);
  const past = await database
    .selectFrom('pastClaim')
    .where('programSlug', 'in', slugs)
    .where('restoredReviewId', 'is', null)
    .orderBy('id', 'desc')
    .selectAll()
    .execute();
  const [stands, ended] = [
    Map.groupBy(standing, ({ programSlug }) => programSlug),
    Map.groupBy(past, ({ programSlug }) => programSlug),
  ];
  return new Map(
    slugs.map((slug) => [slug, { standing: stands.get(slug) ?? [], past: ended.get(slug) ?? [] }]),
  );
}
