import { type Transaction, sql } from 'kysely';
import { engineOf } from './engine.ts';

/** PostgreSQL tells locks of applications by a number alone; these are ours. */
const LOCKS = { MIGRATION: 7_310_001, CATALOGUE: 7_310_002 } as const;

/**
 * Waits until no other process is at the same work, and keeps others waiting until the transaction ends. SQLite has one
 * writer at any time, so there a transaction alone does that.
 */
export async function lockFor<Tables>(
  transaction: Transaction<Tables>,
  work: keyof typeof LOCKS,
): Promise<void> {
  if (engineOf(transaction) !== 'postgres') return;
  await sql`select pg_advisory_xact_lock(${LOCKS[work]})`.execute(transaction);
}
