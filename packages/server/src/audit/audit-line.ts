import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What can be done that the log keeps. */
export const AUDIT_ACTIONS = [
  'CONTRIBUTION_RECEIVED',
  'ACCEPTANCE_PROPOSED',
  'CONTRIBUTION_ACCEPTED',
  'CONTRIBUTION_REJECTED',
  'REVIEW_UNDONE',
  'CLAIM_DEPRECATED',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What a line says, before it has its place in the log. */
export interface AuditEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The name of a token, or `reader`, `refresh` or `import`. */
  readonly actor: string;
  readonly action: AuditAction;
  /** "contribution 12", "claim sydney-mmed/duration/1f0c9a2e". */
  readonly subject: string;
  readonly detail: object;
}

/** A line of the log as stored. */
export interface AuditLine {
  /** From 1 on, without a gap. */
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** Canonical JSON (RFC 8785). */
  readonly detail: string;
  /** The hash of the line before; that of the first is of nothing. */
  readonly previous: string;
  /** SHA-256 over canonical JSON of all the rest, in hexadecimal digits. */
  readonly hash: string;
}

/** What the first line has for the hash of the one before it. */
export const BEGINNING: string = '0'.repeat(64);

/** The line that follows another. */
export function lineAfter(
  before: Pick<AuditLine, 'sequence' | 'hash'> | null,
  entry: AuditEntry,
): AuditLine {
  const { at, actor, action, subject } = entry;
  const line = {
    sequence: (before?.sequence ?? 0) + 1,
    at,
    actor,
    action,
    subject,
    detail: canonicalize(entry.detail) ?? '{}',
    previous: before?.hash ?? BEGINNING,
  };
  return { ...line, hash: hashOf(line) };
}

/** The hash that a line must have. */
export function hashOf({
  sequence,
  at,
  actor,
  action,
  subject,
  detail,
  previous,
}: Omit<AuditLine, 'hash'>): string {
  const said = { sequence, at, actor, action, subject, detail, previous };
  return hash('sha256', canonicalize(said) ?? '');
}
