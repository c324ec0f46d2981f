import type { Kysely, Transaction } from 'kysely';
import * as v from 'valibot';
import {
  type ContributionContent,
  type ContributionState,
  ContentSchema,
  ORIGINS,
} from '../contributions/content.ts';
import { fingerprintOf } from '../contributions/fingerprint.ts';
import { writeAudit } from '../database/contribution/audit.ts';
import { type ContributionRow, findContribution } from '../database/contribution/contributions.ts';
import {
  recordReview,
  reviewsOf,
  setContributionState,
  setReviewState,
} from '../database/contribution/reviews.ts';
import { findRevision, raiseRevision } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { lockFor } from '../database/write-lock.ts';
import { applyContribution } from './apply-contribution.ts';
import { type ReviewRefusal, refuse } from './refusal.ts';
import { type Reviewing, faultOfReason } from './reviewer.ts';

/** What a reviewer says of a contribution. */
export interface Verdict {
  readonly contributionId: number;
  readonly accept: boolean;
  /** A sentence for the contributor and for later. */
  readonly reason: string;
  /** What is accepted in place of what came; null where it is taken as it came. */
  readonly amended: ContributionContent | null;
}

/** What became of a contribution by a verdict. */
export interface Decided {
  readonly kind: 'DECIDED';
  readonly reviewId: number;
  /** `WAITING` where a second person has to agree. */
  readonly state: ContributionState;
  /** The revision that it came into force with; null where it has not. */
  readonly revision: number | null;
}

/** Thrown within a transaction so that nothing of it stays. */
class Refused extends Error {
  readonly refusal: ReviewRefusal;
  constructor(refusal: ReviewRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Carries out a verdict in one transaction: the review, its line in the log, and where it accepts, a new revision. */
export async function decide(
  database: Kysely<Database>,
  verdict: Verdict,
  reviewing: Reviewing,
): Promise<Decided | ReviewRefusal> {
  const fault = faultOfReason(verdict.reason);
  if (fault !== null) return refuse('INVALID', fault);
  try {
    return await database.transaction().execute(async (transaction) => {
      await lockFor(transaction, 'CATALOGUE');
      return await decideWithin(transaction, verdict, reviewing);
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

async function decideWithin(
  transaction: Transaction<Database>,
  verdict: Verdict,
  reviewing: Reviewing,
): Promise<Decided> {
  const row = await findContribution(transaction, verdict.contributionId);
  if (row === undefined) {
    throw new Refused(
      refuse('UNKNOWN', `No contribution has the number ${verdict.contributionId}.`),
    );
  }
  if (row.state !== 'WAITING') {
    const by = row.reviewId === null ? '' : ` by review ${row.reviewId}: undo that one first`;
    const message = `Contribution ${row.id} is ${row.state.toLowerCase()}${by}.`;
    throw new Refused(refuse('DECIDED', message));
  }
  const content = verdict.amended ?? v.parse(ContentSchema, JSON.parse(row.content));
  if (!verdict.accept) return await reject(transaction, row, verdict, reviewing);
  const seconds = reviewing.twoPersons ? await secondsOf(transaction, row, content, reviewing) : [];
  if (seconds === null) return await propose(transaction, row, verdict, reviewing);
  await setReviewState(transaction, seconds, 'EFFECTIVE');
  return await accept(transaction, row, { content, seconds }, verdict, reviewing);
}

/**
 * The proposals of others that say the same; null where a second person has yet to agree.
 * @throws Refused where it would be the same person's again.
 */
async function secondsOf(
  transaction: Transaction<Database>,
  row: ContributionRow,
  content: ContributionContent,
  { reviewer }: Reviewing,
): Promise<number[] | null> {
  const proposals = (await reviewsOf(transaction, row.id)).filter(
    ({ state, decision }) => state === 'PROPOSED' && decision !== 'REJECT',
  );
  const same = proposals.filter(
    (review) =>
      fingerprintOf(v.parse(ContentSchema, JSON.parse(review.content ?? row.content))) ===
      fingerprintOf(content),
  );
  const others = same.filter((review) => review.reviewer !== reviewer).map(({ id }) => id);
  if (others.length > 0) return others;
  if (same.length === 0) return null;
  const message = `You have proposed to accept contribution ${row.id}; a second person has to agree.`;
  throw new Refused(refuse('SAME_PERSON', message));
}

function record(
  transaction: Transaction<Database>,
  row: ContributionRow,
  { accept: accepts, amended, reason }: Verdict,
  { reviewer, now }: Reviewing,
  state: 'EFFECTIVE' | 'PROPOSED',
): Promise<number> {
  return recordReview(transaction, {
    contributionId: row.id,
    claimKey: null,
    decision: accepts ? (amended === null ? 'ACCEPT' : 'AMEND') : 'REJECT',
    reviewer,
    reason: reason.trim(),
    content: amended === null ? null : JSON.stringify(amended),
    at: now.toISOString(),
    state,
  });
}

async function reject(
  transaction: Transaction<Database>,
  row: ContributionRow,
  verdict: Verdict,
  reviewing: Reviewing,
): Promise<Decided> {
  const reviewId = await record(transaction, row, verdict, reviewing, 'EFFECTIVE');
  await setContributionState(transaction, row.id, 'REJECTED', reviewId);
  await log(transaction, 'CONTRIBUTION_REJECTED', row, verdict, reviewing, { review: reviewId });
  return { kind: 'DECIDED', reviewId, state: 'REJECTED', revision: null };
}

async function propose(
  transaction: Transaction<Database>,
  row: ContributionRow,
  verdict: Verdict,
  reviewing: Reviewing,
): Promise<Decided> {
  const reviewId = await record(transaction, row, verdict, reviewing, 'PROPOSED');
  await log(transaction, 'ACCEPTANCE_PROPOSED', row, verdict, reviewing, { review: reviewId });
  return { kind: 'DECIDED', reviewId, state: 'WAITING', revision: null };
}

async function accept(
  transaction: Transaction<Database>,
  row: ContributionRow,
  { content, seconds }: { readonly content: ContributionContent; readonly seconds: number[] },
  verdict: Verdict,
  reviewing: Reviewing,
): Promise<Decided> {
  const reviewId = await record(transaction, row, verdict, reviewing, 'EFFECTIVE');
  const revision = (await findRevision(transaction)) + 1;
  const programs = await applyContribution(transaction, content, {
    reviewId,
    contributionId: row.id,
    origin: v.parse(v.picklist(ORIGINS), row.origin),
    at: reviewing.now.toISOString(),
    revision,
    today: reviewing.today,
    day: row.receivedAt.slice(0, 10),
  });
  if ('kind' in programs) {
    if (programs.kind === 'REFUSED') throw new Refused(programs);
    const message = `The catalogue has no program ${content.program ?? ''} any more: reject contribution ${row.id}.`;
    throw new Refused(refuse('PROGRAM_GONE', message));
  }
  await setContributionState(transaction, row.id, 'ACCEPTED', reviewId);
  await raiseRevision(transaction, { programs, exchangeRates: false });
  const detail = { review: reviewId, seconds, revision, content: fingerprintOf(content) };
  await log(transaction, 'CONTRIBUTION_ACCEPTED', row, verdict, reviewing, detail);
  return { kind: 'DECIDED', reviewId, state: 'ACCEPTED', revision };
}

function log(
  transaction: Transaction<Database>,
  action: 'ACCEPTANCE_PROPOSED' | 'CONTRIBUTION_ACCEPTED' | 'CONTRIBUTION_REJECTED',
  row: ContributionRow,
  { reason }: Verdict,
  { reviewer, now }: Reviewing,
  detail: object,
): Promise<void> {
  return writeAudit(transaction, {
    at: now.toISOString(),
    actor: reviewer,
    action,
    subject: `contribution ${row.id}`,
    detail: { reason: reason.trim(), ...detail },
  });
}
