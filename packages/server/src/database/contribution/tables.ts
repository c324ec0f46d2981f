import type { Generated } from 'kysely';

/** A claim that stands no more, with its source as it was. */
export interface PastClaimTable {
  id: Generated<number>;
  key: string;
  programSlug: string;
  attribute: string;
  /** JSON of core's value. */
  value: string;
  state: string;
  sourceKey: string;
  url: string | null;
  title: string;
  publisher: string | null;
  kind: string;
  /** 0 or 1. */
  archivedCopy: number;
  read: string;
  asOf: string | null;
  note: string | null;
  broughtBy: string;
  broughtAt: string;
  broughtRevision: number;
  reviewId: number | null;
  reason: string | null;
  /** How it ended: one of `ENDINGS`, or `LOADING` while a load lasts. */
  ended: string;
  /** Who or what ended it: one of `BRINGERS`. */
  endedBy: string;
  /** ISO 8601 in UTC. */
  endedAt: string;
  endedRevision: number;
  /** Why, in a sentence; null where the end says it all. */
  endReason: string | null;
  /** The key of the claim that took its place; null where none did. */
  supersededBy: string | null;
  /** The review that ended it; null where none did. */
  endReviewId: number | null;
  /** The review whose undoing brought the claim back; null where it is gone. */
  restoredReviewId: number | null;
}

/** What a reader or a re-read page has sent. */
export interface ContributionTable {
  id: Generated<number>;
  /** One of `CONTRIBUTION_KINDS`. */
  kind: string;
  /** `READER`, `REFRESH` or `IMPORT`. */
  origin: string;
  /** The page, as it was sent. */
  address: string;
  institutionSlug: string;
  /** Null where the program is unknown. */
  programSlug: string | null;
  /** JSON of `ContributionContent`. */
  content: string;
  /** Of all that makes it what it is: two of one fingerprint are one. */
  fingerprint: string;
  /** ISO 8601 in UTC, the first time. */
  receivedAt: string;
  /** How often it was sent. */
  sent: number;
  /** `WAITING`, `ACCEPTED` or `REJECTED`. */
  state: string;
  /** The review that decided; null while it waits. */
  reviewId: number | null;
}

/** A code by which a contributor can ask; only its hash is kept. */
export interface ContributionCodeTable {
  codeHash: string;
  contributionId: number;
}

/** What a reviewer said, for ever. */
export interface ReviewTable {
  id: Generated<number>;
  contributionId: number | null;
  /** The claim that was judged by itself; null where a contribution was. */
  claimKey: string | null;
  /** One of `DECISIONS`. */
  decision: string;
  reviewer: string;
  reason: string;
  /** JSON of the content as amended; null where it was taken as it came. */
  content: string | null;
  /** ISO 8601 in UTC. */
  at: string;
  /** `PROPOSED` until a second person agrees, `EFFECTIVE`, or `UNDONE`. */
  state: string;
}

/** What a review changed of a program beside its claims; applied again after every load. */
export interface ProgramEditTable {
  id: Generated<number>;
  reviewId: number;
  programSlug: string;
  /** JSON of `ProgramEdit`. */
  edit: string;
  /** JSON of the edit that takes it back. */
  undo: string;
  undoneReviewId: number | null;
}

/** One line of the log; each holds the hash of the one before. */
export interface AuditTable {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  /** Canonical JSON. */
  detail: string;
  previous: string;
  hash: string;
}

/** What was found when a page was last fetched. */
export interface RefreshedPageTable {
  address: string;
  /** ISO 8601 in UTC. */
  checkedAt: string;
  outcome: string;
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of the body. */
  contentHash: string | null;
  /** How often in a row it could not be had. */
  failures: number;
  /** What the page called its program; null where it was never read. */
  name: string | null;
}

/** Work that one of several processes does at a time. */
export interface LeaseTable {
  name: string;
  holder: string;
  /** ISO 8601 in UTC. */
  until: string;
}

/** The tables of what is contributed, reviewed, logged and re-read, by their names in code. */
export interface ContributionTables {
  pastClaim: PastClaimTable;
  contribution: ContributionTable;
  contributionCode: ContributionCodeTable;
  review: ReviewTable;
  programEdit: ProgramEditTable;
  audit: AuditTable;
  refreshedPage: RefreshedPageTable;
  lease: LeaseTable;
}
