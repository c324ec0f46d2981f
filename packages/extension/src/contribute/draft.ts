import {
  type AttributeKey,
  type AttributeValue,
  attributeOf,
  canonicalAddress,
  rowLabel,
} from '@second-opinion/core';
import type { PageState } from '../page/page-state.ts';
import { type DraftKind, canContribute, isNews } from './can-contribute.ts';
import { CORE_WORDS } from '../words/core.ts';

/** A value of the page that may be sent. */
export interface DraftEntry {
  /** Tells entries of one draft apart. */
  readonly key: string;
  readonly attribute: AttributeKey;
  readonly value: AttributeValue;
  /** The words of the page. */
  readonly words: string;
  /** Whether the reader wants to send it. */
  readonly chosen: boolean;
}

/** What would be sent, as far as the reader has made it. */
export interface Draft {
  readonly kind: DraftKind;
  readonly address: string;
  /** The slug of the known program; null for a new one. */
  readonly program: string | null;
  readonly name: string;
  readonly award: string;
  readonly specialties: readonly string[];
  readonly period: string | null;
  readonly entries: readonly DraftEntry[];
}

/** Servers take no more words of a value, and no more values. */
const MOST = { words: 1_000, entries: 40 } as const;

/** What can be contributed of a page before the reader changes anything; null where there is nothing. */
export function draftOf(page: PageState, kind: DraftKind): Draft | null {
  const { recognition, reading, contrasts } = page;
  if (!canContribute(page, kind)) return null;
  const program = recognition.kind === 'EXACT' ? recognition.program.slug : null;
  const told = new Set(contrasts.filter(isNews).flatMap((contrast) => contrast.page));
  const entries =
    kind === 'WRONG_PROGRAM' ? [] : entriesOf(page, kind === 'NEW_PROGRAM' ? null : told);
  return {
    kind,
    address: plainAddress(page.url),
    program: kind === 'NEW_PROGRAM' ? null : program,
    name: reading.name?.value ?? '',
    award: reading.award ?? '',
    specialties: reading.specialties,
    period: reading.year,
    entries,
  };
}

function entriesOf({ reading }: PageState, places: ReadonlySet<number> | null): DraftEntry[] {
  const entries = new Map<string, DraftEntry>();
  for (const [place, { attribute, value, text }] of reading.claims.entries()) {
    if (places !== null && !places.has(place)) continue;
    const key = `${attribute} ${JSON.stringify(value)}`;
    if (entries.has(key) || entries.size >= MOST.entries) continue;
    entries.set(key, { key, attribute, value, words: text.slice(0, MOST.words), chosen: true });
  }
  return [...entries.values()];
}

/** The address without what says how the reader came, or who they are: no tracking, no session, no place on the page. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  const [, query = ''] = (canonicalAddress(address) ?? '').split('?');
  const kept = new Set(new URLSearchParams(query).keys());
  const dropped = Array.from(url.searchParams.keys()).filter((name) => !kept.has(name));
  for (const name of dropped) url.searchParams.delete(name);
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;(?:jsessionid|phpsessid|sid)=[^;/]*/gi, '');
  return url.href;
}

/** "Duration, full-time" */
export function entryLabel({ attribute, value }: DraftEntry): string {
  return rowLabel(attribute, attributeOf(attribute).qualify(value), CORE_WORDS);
}

/** "3 years" */
export function entryText({ attribute, value }: DraftEntry): string {
  return attributeOf(attribute).format(value, CORE_WORDS);
}
