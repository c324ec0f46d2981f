import type { Kysely } from 'kysely';
import { auditLinesAfter } from '../database/contribution/audit.ts';
import type { Database } from '../database/tables.ts';
import { type AuditLine, BEGINNING, hashOf } from './audit-line.ts';

/** What a look at the whole log found. */
export type AuditVerdict =
  | {
      readonly kind: 'WHOLE';
      readonly lines: number;
      /** The hash of the last line: who keeps it can tell later whether lines were cut off. */
      readonly head: string;
    }
  | {
      readonly kind: 'BROKEN';
      /** The first line that is not as it was written. */
      readonly sequence: number;
      readonly reason: string;
    };

/** So many lines are read at a time. */
const BATCH = 1_000;

/**
 * Goes through the log from its beginning and says whether every line is as it was written.
 * @param head the hash of a line that is known to have been in it; null where none is.
 */
export async function verifyAudit(
  database: Kysely<Database>,
  head: string | null = null,
): Promise<AuditVerdict> {
  let last: AuditLine | null = null;
  let met = head === null;
  for (;;) {
    const lines = await auditLinesAfter(database, last?.sequence ?? 0, BATCH);
    if (lines.length === 0) break;
    for (const line of lines) {
      const reason = faultOf(line, last);
      if (reason !== null) return { kind: 'BROKEN', sequence: line.sequence, reason };
      met ||= line.hash === head;
      last = line;
    }
  }
  const sequence = last?.sequence ?? 0;
  if (!met) {
    const reason = `no line up to ${sequence} has the hash ${head}: lines were cut off, or all were written anew`;
    return { kind: 'BROKEN', sequence, reason };
  }
  return { kind: 'WHOLE', lines: sequence, head: last?.hash ?? BEGINNING };
}

function faultOf(line: AuditLine, before: AuditLine | null): string | null {
  const place = (before?.sequence ?? 0) + 1;
  if (line.sequence !== place) return `line ${place} is missing`;
  if (line.previous !== (before?.hash ?? BEGINNING)) {
    return `line ${line.sequence} does not follow line ${place - 1}`;
  }
  return hashOf(line) === line.hash
    ? null
    : `line ${line.sequence} was changed after it was written`;
}
