import { type Contrast, type ContrastKind, attributeOf, rowLabel } from '@second-opinion/core';
import type { ReadClaim } from '@second-opinion/page-reader';
import { WORDS } from '../words/words.ts';
import { type Quote, toPageSide, toQuotes } from './fact-groups.ts';
import { CORE_WORDS } from '../words/core.ts';

/** One thing that the page says, or that it does not. */
export interface AgainstEntry {
  readonly key: string;
  readonly label: string;
  /** What the page says; empty where it says nothing. */
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** How page and catalogue stand to each other on some facts. */
export interface AgainstGroup {
  readonly kind: ContrastKind | 'ALSO_READ';
  readonly title: string;
  /** Never empty. */
  readonly entries: readonly AgainstEntry[];
}

/** What matters most to a reader first. */
const ORDER: readonly ContrastKind[] = [
  'DIFFERS',
  'OTHER_PERIOD',
  'PAGE_ONLY',
  'CATALOGUE_ONLY',
  'AGREES',
];

const TITLES: Readonly<Record<ContrastKind, string>> = {
  DIFFERS: WORDS.against.differs,
  OTHER_PERIOD: WORDS.against.otherPeriod,
  PAGE_ONLY: WORDS.against.pageOnly,
  CATALOGUE_ONLY: WORDS.against.catalogueOnly,
  AGREES: WORDS.against.agrees,
};

/** The page against the catalogue in both directions, and what was read on the page beside. */
export function toAgainst(
  contrasts: readonly Contrast[],
  claims: readonly ReadClaim[],
): AgainstGroup[] {
  const compared = new Set(contrasts.flatMap(({ page }) => page));
  const beside = claims.filter((_claim, place) => !compared.has(place));
  const groups: AgainstGroup[] = ORDER.map((kind) => ({
    kind,
    title: TITLES[kind],
    entries: contrasts
      .filter((contrast) => contrast.kind === kind)
      .map((contrast) => toEntry(contrast, claims)),
  }));
  groups.push({ kind: 'ALSO_READ', title: WORDS.against.alsoRead, entries: besideEntries(beside) });
  return groups.filter(({ entries }) => entries.length > 0);
}

function toEntry(contrast: Contrast, claims: readonly ReadClaim[]): AgainstEntry {
  const { attribute, qualifier } = contrast;
  const { text, quotes } = toPageSide(contrast, claims);
  const label = rowLabel(attribute, qualifier === 'ANY' ? null : qualifier, CORE_WORDS);
  return { key: `${attribute}/${qualifier}`, label, text, quotes };
}

function besideEntries(claims: readonly ReadClaim[]): AgainstEntry[] {
  const byRow = Map.groupBy(claims, ({ attribute, value }) =>
    rowLabel(attribute, attributeOf(attribute).qualify(value), CORE_WORDS),
  );
  return [...byRow].map(([label, own]) => ({
    key: label,
    label,
    text: [
      ...new Set(
        own.map(({ attribute, value }) => attributeOf(attribute).format(value, CORE_WORDS)),
      ),
    ].join(' · '),
    quotes: toQuotes(own),
  }));
}
