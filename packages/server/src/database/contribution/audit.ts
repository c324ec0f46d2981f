import type { Kysely } from 'kysely';
import { type AuditEntry, type AuditLine, lineAfter } from '../../audit/audit-line.ts';
import type { Database } from '../tables.ts';

/** Adds a line to the log; within the transaction that does what the line says, which holds the catalogue's lock. */
export async function writeAudit(database: Kysely<Database>, entry: AuditEntry): Promise<void> {
  const last = await database
    .selectFrom('audit')
    .orderBy('sequence', 'desc')
    .limit(1)
    .select(['sequence', 'hash'])
    .executeTakeFirst();
  await database
    .insertInto('audit')
    .values(lineAfter(last ?? null, entry))
    .execute();
}

/** Lines after one of the log, in order. */
export function auditLinesAfter(
  database: Kysely<Database>,
  sequence: number,
  limit: number,
): Promise<AuditLine[]> {
  return database
    .selectFrom('audit')
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(limit)
    .selectAll()
    .execute();
}
