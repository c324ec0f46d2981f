import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** How many claims stand, and how many of them one revision brought and ended. */
export interface ClaimCounts {
  readonly standing: number;
  readonly added: number;
  readonly ended: number;
}

/** Counts the claims that stand, and those that a revision brought and ended. */
export async function countTurn(
  database: Kysely<Database>,
  revision: number,
): Promise<ClaimCounts> {
  const standing = database
    .selectFrom('claim')
    .select((build) => build.fn.countAll<number>().as('count'));
  const ended = database
    .selectFrom('pastClaim')
    .where('endedRevision', '=', revision)
    .select((build) => build.fn.countAll<number>().as('count'));
  const added = standing.where('broughtRevision', '=', revision);
  const [all, came, went] = [
    await standing.executeTakeFirstOrThrow(),
    await added.executeTakeFirstOrThrow(),
    await ended.executeTakeFirstOrThrow(),
  ];
  return { standing: all.count, added: came.count, ended: went.count };
}
