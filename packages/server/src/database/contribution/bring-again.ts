import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../tables.ts';
import { ensureSources } from './sources.ts';
import type { PastClaimTable } from './tables.ts';

/** A claim that has ended, with the program that it comes back to. */
export interface ReturningClaim extends Selectable<PastClaimTable> {
  readonly programId: number;
}

/** Writes claims that had ended as they stood: with their sources, and with how they once came. */
export async function bringAgain(
  database: Kysely<Database>,
  rows: readonly ReturningClaim[],
): Promise<void> {
  const sourceId = await ensureSources(database, rows);
  for (const row of rows) {
    const { key, programId, attribute, value, state, reviewId, reason } = row;
    const { broughtBy, broughtAt, broughtRevision } = row;
    const origin = { broughtBy, broughtAt, broughtRevision, reviewId, reason };
    const claim = { key, programId, attribute, value, state, sourceId: sourceId(row.sourceKey) };
    await database
      .insertInto('claim')
      .values({ ...claim, ...origin })
      .execute();
  }
}
