import { hash } from 'node:crypto';
import { resolve } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { resolvedCard } from '../card/resolved-card.ts';
import { type ClaimRow, claimsOf } from '../queries/claims.ts';
import { toClaim } from '../rows.ts';
import type { Database } from '../tables.ts';

/** So many programs are read at a time. */
const BATCH = 100;

/**
 * Writes anew what hangs on the rows of programs: the card that lists read, and the digest by which a change is told. Called
 * after every write to a program's claims, addresses or status that is no whole load.
 * @param today the day that cards are resolved for, ISO.
 */
export async function renewPrograms(
  database: Kysely<Database>,
  programIds: readonly number[],
  today: string,
): Promise<void> {
  const ids = [...new Set(programIds)];
  for (let start = 0; start < ids.length; start += BATCH) {
    await renewBatch(database, ids.slice(start, start + BATCH), today);
  }
}

async function renewBatch(
  database: Kysely<Database>,
  ids: readonly number[],
  today: string,
): Promise<void> {
  const programs = await database
    .selectFrom('program')
    .innerJoin('institution', 'institution.id', 'program.institutionId')
    .where('program.id', 'in', ids)
    .select([
      'program.id',
      'program.slug',
      'program.name',
      'program.award',
      'program.status',
      'institution.country',
      'institution.city',
      'institution.name as institution',
    ])
    .execute();
  const addresses = await database
    .selectFrom('programAddress')
    .where('programId', 'in', ids)
    .orderBy('url')
    .select(['programId', 'url', 'kind'])
    .execute();
  const claims = Map.groupBy(await claimsOf(database, ids), ({ programId }) => programId);
  for (const { id, award, status, institution, ...program } of programs) {
    const rows = claims.get(id) ?? [];
    const own = addresses.filter(({ programId }) => programId === id);
    const resolutions = resolve(rows.map(toClaim), today);
    await database
      .updateTable('programCard')
      .set({
        ...resolvedCard({ ...program, resolutions }, today),
        known: new Set(rows.map(({ attribute }) => attribute)).size,
        claims: rows.length,
        resolvedFor: Number(today.slice(0, 4)),
      })
      .where('programId', '=', id)
      .execute();
    const said = [program, award, status, institution, own, identitiesOf(rows)];
    await database
      .updateTable('program')
      .set({ digest: hash('sha256', JSON.stringify(said), 'base64url').slice(0, 22) })
      .where('id', '=', id)
      .execute();
  }
}

/** What answers say of claims, whatever the order in which they came. */
function identitiesOf(rows: readonly ClaimRow[]): Omit<ClaimRow, 'programId'>[] {
  return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ programId: _id, ...row }) => row);
}
