import type { Kysely, Selectable } from 'kysely';
import type {
  ContributionContent,
  ContributionState,
  Origin,
} from '../../contributions/content.ts';
import type { Database } from '../tables.ts';
import type { ContributionTable } from './tables.ts';

/** A contribution as stored. */
export type ContributionRow = Selectable<ContributionTable>;

/** A contribution that is to be queued. */
export interface NewContribution {
  readonly content: ContributionContent;
  readonly origin: Origin;
  readonly fingerprint: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Puts a contribution into the queue; one that is there already, in whatever state, is counted once more. */
export async function queueContribution(
  database: Kysely<Database>,
  { content, origin, fingerprint, at }: NewContribution,
): Promise<{ readonly row: ContributionRow; readonly doubled: boolean }> {
  const again = await database
    .updateTable('contribution')
    .set((build) => ({ sent: build('sent', '+', 1) }))
    .where('fingerprint', '=', fingerprint)
    .returningAll()
    .executeTakeFirst();
  if (again !== undefined) return { row: again, doubled: true };
  const row = await database
    .insertInto('contribution')
    .values({
      kind: content.kind,
      origin,
      address: content.address,
      institutionSlug: content.institution,
      programSlug: content.program,
      content: JSON.stringify(content),
      fingerprint,
      receivedAt: at,
      sent: 1,
      state: 'WAITING',
      reviewId: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { row, doubled: false };
}

/** So many fingerprints go into one statement. */
const ASKED = 500;

/** The states of those contributions that are there, with their fingerprints. */
export async function statesOf(
  database: Kysely<Database>,
  fingerprints: readonly string[],
): Promise<(readonly [fingerprint: string, state: string])[]> {
  const found: (readonly [string, string])[] = [];
  for (let start = 0; start < fingerprints.length; start += ASKED) {
    const rows = await database
      .selectFrom('contribution')
      .where('fingerprint', 'in', fingerprints.slice(start, start + ASKED))
      .select(['fingerprint', 'state'])
      .execute();
    found.push(...rows.map(({ fingerprint, state }) => [fingerprint, state] as const));
  }
  return found;
}

/** Lets whoever holds a code ask for a contribution. */
export async function addCode(
  database: Kysely<Database>,
  contributionId: number,
  codeHash: string,
): Promise<void> {
  await database.insertInto('contributionCode').values({ contributionId, codeHash }).execute();
}

/** The contribution of a code, or undefined where there is none. */
export function findByCode(
  database: Kysely<Database>,
  codeHash: string,
): Promise<ContributionRow | undefined> {
  return database
    .selectFrom('contribution')
    .innerJoin('contributionCode as code', 'code.contributionId', 'contribution.id')
    .where('code.codeHash', '=', codeHash)
    .selectAll('contribution')
    .executeTakeFirst();
}

/** A contribution by its number, or undefined where there is none. */
export function findContribution(
  database: Kysely<Database>,
  id: number,
): Promise<ContributionRow | undefined> {
  return database.selectFrom('contribution').where('id', '=', id).selectAll().executeTakeFirst();
}

/** Contributions of a state after one, the oldest first. */
export function contributionsAfter(
  database: Kysely<Database>,
  state: ContributionState,
  after: number,
  limit: number,
): Promise<ContributionRow[]> {
  return database
    .selectFrom('contribution')
    .where('state', '=', state)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .selectAll()
    .execute();
}

/** How many contributions wait; and how many of them came for one institution since a time. */
export async function countWaiting(
  database: Kysely<Database>,
  institution: string,
  since: string,
): Promise<{ readonly all: number; readonly ofInstitution: number }> {
  const waiting = database.selectFrom('contribution').where('state', '=', 'WAITING');
  const count = (query: typeof waiting) =>
    query.select((build) => build.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const all = await count(waiting);
  const own = await count(
    waiting.where('institutionSlug', '=', institution).where('receivedAt', '>=', since),
  );
  return { all: all.count, ofInstitution: own.count };
}
