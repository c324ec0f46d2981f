import { resolve } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { resolvedCard } from '../card/resolved-card.ts';
import { toClaim } from '../rows.ts';
import type { Database } from '../tables.ts';
import { claimsOf } from './claims.ts';

/** So many programs are resolved between two breaths of the server. */
const BATCH = 100;

/**
 * Resolves anew the cards of another year than today's: authority ages by whole years, so that within a year a card
 * stays right as long as its claims do. Nothing is read where no card is stale.
 * @returns how many cards were rewritten.
 */
export async function refreshCards(database: Kysely<Database>, today: string): Promise<number> {
  const year = Number(today.slice(0, 4));
  for (let rewritten = 0; ;) {
    const stale = await staleCards(database, year);
    if (stale.length === 0) return rewritten;
    await database.transaction().execute((transaction) => rewriteCards(transaction, stale, today));
    rewritten += stale.length;
    await new Promise((resume) => setImmediate(resume));
  }
}

type StaleCard = Awaited<ReturnType<typeof staleCards>>[number];

function staleCards(database: Kysely<Database>, year: number) {
  return database
    .selectFrom('programCard as card')
    .innerJoin('program', 'program.id', 'card.programId')
    .innerJoin('institution', 'institution.id', 'program.institutionId')
    .where('card.resolvedFor', '!=', year)
    .limit(BATCH)
    .select([
      'program.id',
      'program.slug',
      'program.name',
      'institution.country',
      'institution.city',
    ])
    .execute();
}

/** Writes the resolved values of programs from the claims that the database holds of them. */
async function rewriteCards(
  database: Kysely<Database>,
  programs: readonly StaleCard[],
  today: string,
): Promise<void> {
  const rows = await claimsOf(
    database,
    programs.map(({ id }) => id),
  );
  const claims = Map.groupBy(
    rows.map((row) => ({ id: row.programId, claim: toClaim(row) })),
    ({ id }) => id,
  );
  for (const { id, ...program } of programs) {
    const own = (claims.get(id) ?? []).map(({ claim }) => claim);
    await database
      .updateTable('programCard')
      .set({
        ...resolvedCard({ ...program, resolutions: resolve(own, today) }, today),
        claims: own.length,
        resolvedFor: Number(today.slice(0, 4)),
      })
      .where('programId', '=', id)
      .execute();
  }
}
