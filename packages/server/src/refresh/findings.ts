import {
  type Claim,
  type Stated,
  attributeOf,
  canonicalAddress,
  contrast,
  resolve,
} from '@second-opinion/core';
import type { PageReading } from '@second-opinion/page-reader';
import type { ContributedEntry, ContributionContent } from '../contributions/content.ts';
import { MOST } from '../contributions/contribution-sizes.ts';
import type { DuePage } from '../database/contribution/refreshed-pages.ts';

/** A page as it was read, beside what the catalogue has of its program. */
export interface ReadAgain {
  readonly page: DuePage;
  readonly reading: PageReading;
  /** Where it came from in the end. */
  readonly finalUrl: string;
  readonly standing: readonly Claim[];
  /** The day that age is judged from, ISO. */
  readonly today: string;
}

/** What a page that was read again says otherwise than the catalogue. */
export function findingsOf(read: ReadAgain): ContributionContent[] {
  const { page, reading, finalUrl } = read;
  const findings: ContributionContent[] = [];
  if (canonicalAddress(page.url) !== canonicalAddress(finalUrl)) {
    // A redirect to what is no program's page is a polite way of saying that it is gone.
    if (!reading.verdict.isProgram && !namesProgram(read)) return [vanished(page)];
    findings.push({ ...about(page, 'MOVED'), movedTo: finalUrl });
  }
  if (reading.status.value === 'DISCONTINUED' && page.status !== 'DISCONTINUED') {
    findings.push({ ...about(page, 'CLOSED'), words: words(reading.status.text ?? '') });
  }
  const name = reading.name?.value ?? null;
  if (name !== null && page.pageName !== null && !isSameName(name, page.pageName)) {
    const renamed = { name: words(name).slice(0, MOST.name), words: words(name) };
    findings.push({ ...about(page, 'RENAMED'), ...renamed });
  }
  const entries = newEntries(read);
  if (entries.length > 0) {
    findings.push({ ...about(page, 'FACTS'), entries, period: reading.year });
  }
  return findings;
}

/** That a page is no more. */
export function vanished(page: DuePage): ContributionContent {
  return about(page, 'VANISHED');
}

function about(page: DuePage, kind: ContributionContent['kind']): ContributionContent {
  const { url: address, slug: program, institution } = page;
  const nothing = { name: null, award: null, specialties: [], period: null };
  const rest = { movedTo: null, entries: [], words: null, question: null };
  return { kind, address, program, institution, ...nothing, ...rest };
}

function namesProgram({ page, reading }: ReadAgain): boolean {
  const name = reading.name?.value ?? '';
  return isSameName(name, page.name) || isSameName(name, page.pageName ?? page.name);
}

function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Values of the page of which the catalogue says otherwise, or nothing. */
function newEntries({ reading, standing, today }: ReadAgain): ContributedEntry[] {
  const said = reading.claims.map(({ attribute, value }): Stated => {
    return { attribute, value, period: attributeOf(attribute).period(value) ?? reading.year };
  });
  const known = resolve(standing, today).flatMap(({ period, claims }) =>
    claims.map(({ attribute, value }): Stated => ({ attribute, value, period })),
  );
  const places = contrast(said, known)
    .filter(({ kind }) => kind === 'DIFFERS' || kind === 'OTHER_PERIOD' || kind === 'PAGE_ONLY')
    .flatMap(({ page }) => page);
  const entries = new Map<string, ContributedEntry>();
  for (const place of places) {
    const claim = reading.claims[place];
    if (claim === undefined || entries.size >= MOST.entries) continue;
    const { attribute, value, text } = claim;
    const key = `${attribute} ${JSON.stringify(value)}`;
    if (!entries.has(key)) entries.set(key, { attribute, value, words: words(text) });
  }
  return [...entries.values()];
}

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, MOST.words);
}
