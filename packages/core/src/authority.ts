import { comparePeriods, parsePeriod } from './period.ts';
import type { Source, SourceKind } from './source.ts';

/** How old a source's figures are. `UNDATED` sources could be of any age. */
export type Age = 'CURRENT' | 'AGEING' | 'OLD' | 'UNDATED';

/** Up to this many years after the year that a source speaks for it counts as current, then as ageing. */
const CURRENT_YEARS = 2;
const AGEING_YEARS = 6;

/**
 * Which source is believed: the higher number wins. Within a column official pages beat registers, registers
 * articles, articles contributions; an old official page loses to a register that is not old.
 * The reasons stand in docs/decisions/0002-authority-that-ages.md.
 */
const AUTHORITY: Readonly<Record<SourceKind, Readonly<Record<Age, number>>>> = {
  OFFICIAL_PAGE: { CURRENT: 100, AGEING: 80, UNDATED: 70, OLD: 50 },
  REGISTER: { CURRENT: 90, AGEING: 75, UNDATED: 60, OLD: 45 },
  ARTICLE: { CURRENT: 40, AGEING: 30, UNDATED: 20, OLD: 15 },
  CONTRIBUTION: { CURRENT: 10, AGEING: 8, UNDATED: 6, OLD: 5 },
};

/** @param today the day to judge from, ISO. */
export function ageOf(asOf: string | null, today: string): Age {
  const period = asOf === null ? null : parsePeriod(asOf);
  if (period === null) return 'UNDATED';
  const years = Number(today.slice(0, 4)) - period.lastYear;
  if (years <= CURRENT_YEARS) return 'CURRENT';
  return years <= AGEING_YEARS ? 'AGEING' : 'OLD';
}

/** What a source is worth on a day, given the period that the value or the source states. */
export function authorityOf(kind: SourceKind, asOf: string | null, today: string): number {
  return AUTHORITY[kind][ageOf(asOf, today)];
}

/** One source with the period it speaks for on one attribute. */
export interface Voice {
  readonly source: Source;
  readonly period: string | null;
}

/**
 * Orders voices, the preferred one first: authority, then the later period, then the later reading, then the
 * source's id, so that the order never hangs on the order of input.
 */
export function compareVoices(a: Voice, b: Voice, today: string): number {
  const byAuthority =
    authorityOf(b.source.kind, b.period, today) - authorityOf(a.source.kind, a.period, today);
  if (byAuthority !== 0) return byAuthority;
  const byPeriod = comparePeriods(b.period, a.period);
  if (byPeriod !== 0) return byPeriod;
  if (a.source.read !== b.source.read) return a.source.read > b.source.read ? -1 : 1;
  if (a.source.id === b.source.id) return 0;
  return a.source.id < b.source.id ? -1 : 1;
}
