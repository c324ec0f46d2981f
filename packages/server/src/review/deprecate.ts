import type { Kysely } from 'kysely';
import { writeAudit } from '../database/contribution/audit.ts';
import { renewPrograms } from '../database/contribution/program-state.ts';
import { findStandingClaim, writeDeprecation } from '../database/contribution/review-traces.ts';
import { recordReview } from '../database/contribution/reviews.ts';
import { findRevision, raiseRevision } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { lockFor } from '../database/write-lock.ts';
import { type ReviewRefusal, refuse } from './refusal.ts';
import { type Reviewing, faultOfReason } from './reviewer.ts';

/** A claim that takes part in no resolution any more. */
export interface Deprecated {
  readonly kind: 'DEPRECATED';
  readonly reviewId: number;
  readonly revision: number;
}

/** Marks a claim wrong, with a reason: it stays where it is, so that nobody enters it again, and can be brought back by `undo`. */
export async function deprecate(
  database: Kysely<Database>,
  key: string,
  reason: string,
  { reviewer, now, today }: Reviewing,
): Promise<Deprecated | ReviewRefusal> {
  const fault = faultOfReason(reason);
  if (fault !== null) return refuse('INVALID', fault);
  return await database.transaction().execute(async (transaction) => {
    await lockFor(transaction, 'CATALOGUE');
    const claim = await findStandingClaim(transaction, key);
    if (claim === undefined) return refuse('UNKNOWN', `No claim that stands has the key ${key}.`);
    if (claim.state === 'DEPRECATED') {
      return refuse('DECIDED', `The claim ${key} is deprecated already.`);
    }
    const at = now.toISOString();
    const { state, reviewId: before } = claim;
    const reviewId = await recordReview(transaction, {
      contributionId: null,
      claimKey: key,
      decision: 'DEPRECATE',
      reviewer,
      reason: reason.trim(),
      content: JSON.stringify({ state, reviewId: before }),
      at,
      state: 'EFFECTIVE',
    });
    await writeDeprecation(transaction, claim.id, reviewId, reason.trim());
    await renewPrograms(transaction, [claim.programId], today);
    const revision = (await findRevision(transaction)) + 1;
    const programs = { added: [], changed: [claim.slug], removed: [] };
    await raiseRevision(transaction, { programs, exchangeRates: false });
    await writeAudit(transaction, {
      at,
      actor: reviewer,
      action: 'CLAIM_DEPRECATED',
      subject: `claim ${key}`,
      detail: { reason: reason.trim(), review: reviewId, revision },
    });
    return { kind: 'DEPRECATED', reviewId, revision };
  });
}
