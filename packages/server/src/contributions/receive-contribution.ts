import type { Kysely } from 'kysely';
import { writeAudit } from '../database/contribution/audit.ts';
import {
  type ContributionRow,
  addCode,
  countWaiting,
  queueContribution,
} from '../database/contribution/contributions.ts';
import type { Database } from '../database/tables.ts';
import { lockFor } from '../database/write-lock.ts';
import type { ContributionContent, Origin } from './content.ts';
import { hashOfCode, makeCode } from './contribution-code.ts';
import { fingerprintOf } from './fingerprint.ts';

/** How many may wait; beyond that nobody could look at them, and something is wrong. */
export interface QueueLimits {
  readonly waiting: number;
  /** Of one institution, within a day. */
  readonly ofInstitutionADay: number;
}

/** More than a busy year brings, and than any institution has programs. */
export const QUEUE_LIMITS: QueueLimits = { waiting: 50_000, ofInstitutionADay: 300 };

/** What came of a contribution on its arrival. */
export type Received =
  | {
      readonly kind: 'QUEUED';
      readonly row: ContributionRow;
      /** By which its contributor can ask. */
      readonly code: string;
      /** Whether the same was there already. */
      readonly doubled: boolean;
    }
  | { readonly kind: 'FLOODED'; readonly of: 'ALL' | 'INSTITUTION' };

const DAY = 86_400_000;

/**
 * Queues a contribution that has been read, together with its line in the log. The same contribution sent again is the one that
 * is there, with one more code.
 */
export function receiveContribution(
  database: Kysely<Database>,
  content: ContributionContent,
  origin: Origin,
  now: Date = new Date(),
  limits: QueueLimits = QUEUE_LIMITS,
): Promise<Received> {
  const at = now.toISOString();
  const fingerprint = fingerprintOf(content);
  return database.transaction().execute(async (transaction): Promise<Received> => {
    await lockFor(transaction, 'CATALOGUE');
    const since = new Date(now.getTime() - DAY).toISOString();
    const waiting = await countWaiting(transaction, content.institution, since);
    if (waiting.all >= limits.waiting) return { kind: 'FLOODED', of: 'ALL' };
    if (waiting.ofInstitution >= limits.ofInstitutionADay && origin === 'READER') {
      return { kind: 'FLOODED', of: 'INSTITUTION' };
    }
    const queued = await queueContribution(transaction, { content, origin, fingerprint, at });
    const code = makeCode();
    await addCode(transaction, queued.row.id, hashOfCode(code));
    if (!queued.doubled) {
      await writeAudit(transaction, {
        at,
        actor: origin === 'READER' ? 'reader' : 'refresh',
        action: 'CONTRIBUTION_RECEIVED',
        subject: `contribution ${queued.row.id}`,
        detail: { fingerprint, kind: content.kind, address: content.address },
      });
    }
    return { kind: 'QUEUED', ...queued, code };
  });
}
