import type { Claim } from '@second-opinion/core';
import * as v from 'valibot';
import type { ClaimHistory, PastClaimRow } from '../database/contribution/history.ts';
import { toClaim } from '../database/rows.ts';
import {
  type Bringer,
  type Brought,
  type BroughtClaim,
  type Ending,
  BRINGERS,
  ENDINGS,
} from './brought.ts';

/** How a claim ended. */
export interface Ended {
  readonly how: Ending;
  readonly by: Bringer;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly revision: number;
  readonly reason: string | null;
  /** The key of the claim that took its place, or null. */
  readonly supersededBy: string | null;
  readonly reviewId: number | null;
}

/** A claim that stands or stood, with its coming and its going. */
export interface ClaimRecord {
  readonly claim: Claim;
  readonly brought: Brought;
  /** Null where it stands. */
  readonly ended: Ended | null;
}

const EndingSchema = v.picklist(ENDINGS);
const BringerSchema = v.picklist(BRINGERS);

/** The records of a program: what stands first, then what ended, the latest end first. */
export function toRecords({ standing, past }: ClaimHistory): ClaimRecord[] {
  return [
    ...standing.map(toClaim).map((claim) => ({ claim, brought: claim.brought, ended: null })),
    ...past.map(toPastRecord),
  ];
}

/** A claim that stands no more, as stored, with its end. @throws when the database holds what this version does not know. */
export function toPastRecord(row: PastClaimRow): ClaimRecord {
  const claim: BroughtClaim = toClaim({ ...row, programId: 0 });
  return {
    claim,
    brought: claim.brought,
    ended: {
      how: v.parse(EndingSchema, row.ended),
      by: v.parse(BringerSchema, row.endedBy),
      at: row.endedAt,
      revision: row.endedRevision,
      reason: row.endReason,
      supersededBy: row.supersededBy,
      reviewId: row.endReviewId,
    },
  };
}
