import type { Kysely } from 'kysely';
import { type ChangedProgram, toChangedProgram } from '../../changes/changed-program.ts';
import { type ClaimRow, claimsOfRevisions } from '../queries/claims.ts';
import type { Database } from '../tables.ts';
import type { PastClaimRow } from './history.ts';

/** What one revision changed. */
export interface RevisionChanges {
  readonly revision: number;
  /** ISO 8601 in UTC; empty where an older version wrote it. */
  readonly at: string;
  readonly programs: readonly ChangedProgram[];
}

/**
 * What the latest revisions changed, the latest first: of each program the claims that came and those that ended. A revision that
 * brought everything, or so much that nobody counted, is not told by the claim.
 * @param most how many programs at most.
 */
export async function latestChanges(
  database: Kysely<Database>,
  most: number,
): Promise<RevisionChanges[]> {
  const revisions = await database
    .selectFrom('revision')
    .where('changes', 'not like', '%"programs":null%')
    .where('changes', 'not like', '%"added":[],"changed":[],"removed":[]%')
    .orderBy('revision', 'desc')
    .limit(most)
    .select(['revision', 'recordedAt'])
    .execute();
  const numbers = revisions.map(({ revision }) => revision);
  if (numbers.length === 0) return [];
  const came = await claimsOfRevisions(database, numbers);
  const ended = await database
    .selectFrom('pastClaim')
    .where('endedRevision', 'in', numbers)
    .orderBy('id')
    .selectAll()
    .execute();
  const names = await namesOf(database, [...came, ...ended]);
  let left = most;
  const told: RevisionChanges[] = [];
  for (const { revision, recordedAt } of revisions) {
    const own = {
      came: came.filter(({ broughtRevision }) => broughtRevision === revision),
      ended: ended.filter(({ endedRevision }) => endedRevision === revision),
    };
    const slugs = [...new Set([...own.came, ...own.ended].map(({ programSlug }) => programSlug))];
    const programs = slugs.slice(0, left).map((slug) =>
      toChangedProgram(slug, names.get(slug) ?? slug, {
        came: own.came.filter(({ programSlug }) => programSlug === slug),
        ended: own.ended.filter(({ programSlug }) => programSlug === slug),
      }),
    );
    left -= programs.length;
    if (programs.length > 0) told.push({ revision, at: recordedAt, programs });
    if (left === 0) break;
  }
  return told;
}

async function namesOf(
  database: Kysely<Database>,
  rows: readonly (Pick<ClaimRow & { programSlug: string }, 'programSlug'> | PastClaimRow)[],
): Promise<ReadonlyMap<string, string>> {
  const slugs = [...new Set(rows.map(({ programSlug }) => programSlug))];
  if (slugs.length === 0) return new Map();
  const found = await database
    .selectFrom('program')
    .innerJoin('institution', 'institution.id', 'program.institutionId')
    .where('program.slug', 'in', slugs)
    .select(['program.slug', 'program.name', 'institution.name as institution'])
    .execute();
  return new Map(found.map(({ slug, name, institution }) => [slug, `${name}, ${institution}`]));
}
