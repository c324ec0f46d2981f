import { type Kysely, type Transaction, sql } from 'kysely';
import * as v from 'valibot';
import { type Changes, type Digests, togetherChanges } from '../../revision/changes.ts';
import { engineOf } from '../engine.ts';
import type { Database } from '../tables.ts';

/** So many revisions are remembered; who asks for what changed since an older one is told that all may have. */
const REMEMBERED = 200;

const Slugs = v.array(v.string());

const ChangesSchema = v.object({
  programs: v.nullable(v.object({ added: Slugs, changed: Slugs, removed: Slugs })),
  exchangeRates: v.boolean(),
});

const UNKNOWN: Changes = { programs: null, exchangeRates: true };

/** The digest of each program that the database holds, by slug. */
export async function programDigests(transaction: Transaction<Database>): Promise<Digests> {
  const rows = await transaction.selectFrom('program').select(['slug', 'digest']).execute();
  return new Map(rows.map(({ slug, digest }) => [slug, digest]));
}

/** Writes down what a revision changed, and forgets what the oldest did. */
export async function recordRevision(
  database: Kysely<Database>,
  revision: number,
  changes: Changes,
): Promise<void> {
  await database
    .insertInto('revision')
    .values({
      revision,
      changes: JSON.stringify(changes),
      recordedAt: new Date().toISOString(),
    })
    .execute();
  await database
    .deleteFrom('revision')
    .where('revision', '<=', revision - REMEMBERED)
    .execute();
  await tellOthers(database, revision);
}

/** What PostgreSQL tells new revisions by. */
export const REVISION_CHANNEL = 'second_opinion_revision';

/** PostgreSQL tells it to every process that listens, once it is committed; nobody can listen to SQLite. */
async function tellOthers(database: Kysely<Database>, revision: number): Promise<void> {
  if (engineOf(database) !== 'postgres') return;
  await sql`select pg_notify(${REVISION_CHANNEL}, ${String(revision)})`.execute(database);
}

/** What changed after one revision, up to and with another; everything may have where not all of that is remembered. */
export async function changesBetween(
  database: Kysely<Database>,
  after: number,
  upTo: number,
): Promise<Changes> {
  const rows = await database
    .selectFrom('revision')
    .where('revision', '>', after)
    .where('revision', '<=', upTo)
    .orderBy('revision')
    .select('changes')
    .execute();
  if (upTo < after || rows.length < upTo - after) return UNKNOWN;
  return togetherChanges(rows.map(({ changes }) => v.parse(ChangesSchema, JSON.parse(changes))));
}
