import type { Kysely, Transaction } from 'kysely';
import { writeAudit } from '../database/contribution/audit.ts';
import { endClaims, restoreClaims } from '../database/contribution/bring-claims.ts';
import {
  claimsOfReview,
  laterEdits,
  restoreStates,
} from '../database/contribution/review-traces.ts';
import {
  findEditedProgram,
  takeBackEdits,
  writeEdit,
} from '../database/contribution/program-edits.ts';
import { renewPrograms } from '../database/contribution/program-state.ts';
import {
  type ReviewRow,
  findReview,
  recordReview,
  setContributionState,
  setReviewState,
} from '../database/contribution/reviews.ts';
import { findRevision, raiseRevision } from '../database/queries/catalogue.ts';
import { rewriteCatalogue } from '../database/queries/replace-catalogue.ts';
import { programsOfInstitutions, slugsOf } from '../database/queries/programs.ts';
import { writeIdentity } from '../database/register/decided-identities.ts';
import type { Database } from '../database/tables.ts';
import { lockFor } from '../database/write-lock.ts';
import { type EditOf, isOfInstitution } from '../changes/program-edit.ts';
import { type ReviewRefusal, refuse } from './refusal.ts';
import { type Reviewing, faultOfReason } from './reviewer.ts';

/** What undoing came to. */
export interface Undone {
  readonly kind: 'UNDONE';
  /** The review that says so. */
  readonly reviewId: number;
  readonly revision: number;
}

/**
 * Takes back what a review did, in one transaction and with a line in the log. What it brought ends, what it ended stands
 * again, and its contribution waits once more. The review itself stays in the history.
 */
export async function undo(
  database: Kysely<Database>,
  reviewId: number,
  reason: string,
  reviewing: Reviewing,
): Promise<Undone | ReviewRefusal> {
  const fault = faultOfReason(reason);
  if (fault !== null) return refuse('INVALID', fault);
  return await database.transaction().execute(async (transaction) => {
    await lockFor(transaction, 'CATALOGUE');
    const review = await findReview(transaction, reviewId);
    if (review === undefined) return refuse('UNKNOWN', `No review has the number ${reviewId}.`);
    if (review.state === 'UNDONE' || review.decision === 'UNDO') {
      return refuse('DECIDED', `Review ${reviewId} is undone, or undoes another one.`);
    }
    const later = await laterEdits(transaction, reviewId);
    if (later.length > 0) {
      const message = `Review ${later.join(', ')} changed the same program later: undo that one first.`;
      return refuse('BUILT_UPON', message);
    }
    return await undoWithin(transaction, review, reason.trim(), reviewing);
  });
}

async function undoWithin(
  transaction: Transaction<Database>,
  review: ReviewRow,
  reason: string,
  { reviewer, now, today }: Reviewing,
): Promise<Undone> {
  const at = now.toISOString();
  const revision = (await findRevision(transaction)) + 1;
  const undoId = await recordReview(transaction, {
    contributionId: review.contributionId,
    claimKey: review.claimKey,
    decision: 'UNDO',
    reviewer,
    reason,
    content: null,
    at,
    state: 'EFFECTIVE',
  });
  const brought = await claimsOfReview(transaction, review.id);
  const end = { how: 'UNDONE', by: 'CONTRIBUTION', at, revision, reason } as const;
  const keys = brought.map(({ key }) => key);
  await endClaims(transaction, keys, { ...end, supersededBy: null, reviewId: undoId });
  const touched = new Set([
    ...brought.map(({ slug }) => slug),
    ...(await slugsOf(transaction, await restoreClaims(transaction, review.id, undoId))),
    ...(await restoreStates(transaction, review.id)),
  ]);
  const edits = await takeBackEdits(transaction, review.id, undoId);
  await takeBack(transaction, edits, today);
  const ofInstitutions = edits.filter(({ edit }) => isOfInstitution(edit));
  const institutions = ofInstitutions
    .filter(({ edit }) => edit.kind !== 'NO_IDENTITY')
    .map(({ slug }) => slug);
  for (const slug of await programsOfInstitutions(transaction, institutions)) touched.add(slug);
  for (const { slug, edit } of edits) if (!isOfInstitution(edit)) touched.add(slug);
  await renewAll(transaction, [...touched], today);
  await setReviewState(transaction, [review.id], 'UNDONE');
  if (review.contributionId !== null) {
    await setContributionState(transaction, review.contributionId, 'WAITING', null);
  }
  const removed = edits.filter(({ edit }) => edit.kind === 'REMOVE').map(({ slug }) => slug);
  const changed = [...touched].filter((slug) => !removed.includes(slug)).toSorted();
  const programs = { added: [], changed, removed };
  await raiseRevision(transaction, { programs, exchangeRates: false });
  await writeAudit(transaction, {
    at,
    actor: reviewer,
    action: 'REVIEW_UNDONE',
    subject: `review ${review.id}`,
    detail: { reason, review: undoId, revision },
  });
  return { kind: 'UNDONE', reviewId: undoId, revision };
}

async function takeBack(
  transaction: Transaction<Database>,
  edits: readonly EditOf[],
  today: string,
): Promise<void> {
  for (const { slug, edit } of edits) {
    if (edit.kind === 'NO_IDENTITY') {
      await writeIdentity(transaction, edit, null);
      continue;
    }
    if (isOfInstitution(edit) || ['REMOVE', 'RENAME', 'ADD'].includes(edit.kind)) {
      await rewriteCatalogue(transaction, [{ slug, edit }], today);
      continue;
    }
    const program = await findEditedProgram(transaction, slug);
    if (program !== null) await writeEdit(transaction, program, edit);
  }
}

async function renewAll(
  transaction: Transaction<Database>,
  slugs: readonly string[],
  today: string,
): Promise<void> {
  for (const slug of slugs) {
    const program = await findEditedProgram(transaction, slug);
    if (program !== null) await renewPrograms(transaction, [program.id], today);
  }
}
