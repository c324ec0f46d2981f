import { hash } from 'node:crypto';
import { readPage, takeSnapshot } from '@second-opinion/page-reader';
import { documentFromHtml } from '@second-opinion/page-reader/document-from-html';
import type { Kysely } from 'kysely';
import type { ContributionContent } from '../contributions/content.ts';
import { receiveContribution } from '../contributions/receive-contribution.ts';
import { standingClaims } from '../database/contribution/bring-claims.ts';
import {
  type DuePage,
  type PageRecord,
  recordPage,
} from '../database/contribution/refreshed-pages.ts';
import type { Database } from '../database/tables.ts';
import type { Fetched, GuardedFetch } from '../fetching/guarded-fetch.ts';
import { findingsOf, vanished } from './findings.ts';
import { retryAfter } from './retry-after.ts';

/** What came of looking at a page again. */
export interface Looked {
  /** "READ", "UNCHANGED", "NOT_FOUND", "VANISHED", "HTTP_503", or the reason for which the fetch was refused. */
  readonly outcome: string;
  /** How many contributions were queued that were not there before. */
  readonly queued: number;
  /** Whether the host did not answer as it should. */
  readonly failed: boolean;
  /** Milliseconds that the host wants us to wait; null where it does not say. */
  readonly retryAfter: number | null;
}

/** What looking needs. */
export interface Looking {
  readonly database: Kysely<Database>;
  readonly guarded: GuardedFetch;
  readonly now: () => Date;
}

/** A page that is not found once may be back tomorrow; twice in a row, two weeks apart, it is gone. */
const GONE_AFTER = 2;

const TYPES = ['text/html', 'application/xhtml+xml'];

/** Fetches a page, reads it, queues what it says otherwise, and writes down that it was looked at. */
export async function lookAgain(looking: Looking, page: DuePage): Promise<Looked> {
  const fetched = await looking.guarded.fetch(page.url, {
    types: TYPES,
    ...(page.etag === null ? {} : { ifNoneMatch: page.etag }),
    ...(page.lastModified === null ? {} : { ifModifiedSince: page.lastModified }),
  });
  if (fetched.kind === 'REFUSED') return await failed(looking, page, fetched.reason, null);
  const { status } = fetched;
  if (status === 304) return await unchanged(looking, page);
  if (status === 404 || status === 410) return await notFound(looking, page, status);
  if (status === 200) return await readAgain(looking, page, fetched);
  const wait = retryAfter(fetched.headers.get('retry-after'), looking.now());
  return await failed(looking, page, `HTTP_${status}`, wait);
}

type Got = Extract<Fetched, { kind: 'FETCHED' }>;

async function readAgain(looking: Looking, page: DuePage, fetched: Got): Promise<Looked> {
  const contentHash = hash('sha256', fetched.body);
  const etag = fetched.headers.get('etag') ?? null;
  const lastModified = fetched.headers.get('last-modified') ?? null;
  if (contentHash === page.contentHash) {
    return await unchanged(looking, { ...page, etag, lastModified });
  }
  const document = documentFromHtml(textOf(fetched));
  const reading = readPage(takeSnapshot(document, fetched.url), { country: page.country });
  const today = looking.now().toISOString().slice(0, 10);
  const standing = await standingClaims(looking.database, page.programId);
  const findings = findingsOf({ page, reading, finalUrl: fetched.url, standing, today });
  const queued = await queueAll(looking, findings);
  const name = reading.name?.value ?? page.pageName;
  const found = { etag, lastModified, contentHash, name, failures: 0 };
  await record(looking, page, { outcome: 'READ', ...found });
  return { outcome: 'READ', queued, failed: false, retryAfter: null };
}

/** By the character set that the server names; else UTF-8, which is what nearly all pages are. */
function textOf({ headers, body }: Got): string {
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '') ?? [];
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return body.toString('utf8');
  }
}

async function unchanged(looking: Looking, page: DuePage): Promise<Looked> {
  await record(looking, page, { ...keptOf(page), outcome: 'UNCHANGED', failures: 0 });
  return { outcome: 'UNCHANGED', queued: 0, failed: false, retryAfter: null };
}

async function notFound(looking: Looking, page: DuePage, status: number): Promise<Looked> {
  const failures = page.failures + 1;
  const gone = status === 410 || failures >= GONE_AFTER;
  const queued = gone ? await queueAll(looking, [vanished(page)]) : 0;
  const outcome = gone ? 'VANISHED' : 'NOT_FOUND';
  await record(looking, page, { ...keptOf(page), outcome, failures });
  return { outcome, queued, failed: false, retryAfter: null };
}

async function failed(
  looking: Looking,
  page: DuePage,
  outcome: string,
  wait: number | null,
): Promise<Looked> {
  await record(looking, page, { ...keptOf(page), outcome, failures: page.failures + 1 });
  return { outcome, queued: 0, failed: true, retryAfter: wait };
}

function keptOf(page: DuePage): Pick<PageRecord, 'etag' | 'lastModified' | 'contentHash' | 'name'> {
  const { etag, lastModified, contentHash, pageName: name } = page;
  return { etag, lastModified, contentHash, name };
}

async function queueAll(
  { database, now }: Looking,
  findings: readonly ContributionContent[],
): Promise<number> {
  let queued = 0;
  for (const content of findings) {
    const received = await receiveContribution(database, content, 'REFRESH', now());
    if (received.kind === 'QUEUED' && !received.doubled) queued += 1;
  }
  return queued;
}

function record(
  { database, now }: Looking,
  { url: address }: DuePage,
  found: Omit<PageRecord, 'address' | 'checkedAt'>,
): Promise<void> {
  return recordPage(database, { address, checkedAt: now().toISOString(), ...found });
}
