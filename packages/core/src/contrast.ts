import type { AttributeKey, AttributeValue } from './attribute/registry.ts';
import { attributeOf } from './attribute/registry.ts';
import { overlaps } from './interval.ts';
import { parsePeriod } from './period.ts';

/** A value of one side, with what it speaks for. */
export interface Stated {
  readonly attribute: AttributeKey;
  readonly value: AttributeValue;
  /** The period that it speaks for, or null where that is not known. */
  readonly period: string | null;
}

/**
 * How a page and the catalogue stand to each other on one attribute and qualifier.
 * `OTHER_PERIOD`: both state it, for different years, so that neither contradicts the other.
 */
export type ContrastKind = 'AGREES' | 'DIFFERS' | 'OTHER_PERIOD' | 'PAGE_ONLY' | 'CATALOGUE_ONLY';

/** One attribute and qualifier, seen from both sides. */
export interface Contrast {
  readonly attribute: AttributeKey;
  readonly qualifier: string | null;
  readonly kind: ContrastKind;
  /** Places in the list of the page's claims. */
  readonly page: readonly number[];
  /** Places in the list of the catalogue's values. */
  readonly catalogue: readonly number[];
}

/**
 * Compares what a page says with what the catalogue holds, in both directions.
 * A page's full-time duration is held against a catalogue's duration of no stated mode, because that is what sources
 * mean by it; a part-time one is not.
 */
export function contrast(page: readonly Stated[], catalogue: readonly Stated[]): Contrast[] {
  const groups = new Map<
    string,
    { attribute: AttributeKey; qualifier: string | null; page: number[]; catalogue: number[] }
  >();
  const group = (stated: Stated, qualifier: string | null) => {
    const key = `${stated.attribute}\n${qualifier ?? ''}`;
    const found = groups.get(key) ?? {
      attribute: stated.attribute,
      qualifier,
      page: [],
      catalogue: [],
    };
    groups.set(key, found);
    return found;
  };
  const known = new Set(catalogue.map((stated) => qualifierKey(stated, qualifierOf(stated))));
  for (const [place, stated] of catalogue.entries())
    group(stated, qualifierOf(stated)).catalogue.push(place);
  for (const [place, stated] of page.entries())
    group(stated, counterpart(stated, known)).page.push(place);
  return [...groups.values()].map((entry) => ({ ...entry, kind: kindOf(entry, page, catalogue) }));
}

function qualifierOf({ attribute, value }: Stated): string | null {
  return attributeOf(attribute).qualify(value);
}

function qualifierKey({ attribute }: Stated, qualifier: string | null): string {
  return `${attribute}\n${qualifier ?? ''}`;
}

/** The catalogue's qualifier that a page's value answers to. */
function counterpart(stated: Stated, known: ReadonlySet<string>): string | null {
  const own = qualifierOf(stated);
  if (stated.attribute !== 'duration' || known.has(qualifierKey(stated, own))) return own;
  const other = own === 'FULL_TIME' ? 'ANY' : own === 'ANY' ? 'FULL_TIME' : own;
  return known.has(qualifierKey(stated, other)) ? other : own;
}

function kindOf(
  entry: { page: readonly number[]; catalogue: readonly number[]; attribute: AttributeKey },
  page: readonly Stated[],
  catalogue: readonly Stated[],
): ContrastKind {
  const here = entry.page.flatMap((place) => page[place] ?? []);
  const there = entry.catalogue.flatMap((place) => catalogue[place] ?? []);
  if (there.length === 0) return 'PAGE_ONLY';
  if (here.length === 0) return 'CATALOGUE_ONLY';
  if (here.every((one) => there.some((other) => agree(entry.attribute, one, other))))
    return 'AGREES';
  const samePeriod = here.some((one) =>
    there.some((other) => mayBeSamePeriod(one.period, other.period)),
  );
  return samePeriod ? 'DIFFERS' : 'OTHER_PERIOD';
}

function agree(key: AttributeKey, a: Stated, b: Stated): boolean {
  return attributeOf(key).same(a.value, b.value);
}

/** Whether two periods overlap; one that is unknown might be any. */
function mayBeSamePeriod(a: string | null, b: string | null): boolean {
  const [one, other] = [a, b].map((text) => (text === null ? null : parsePeriod(text)));
  if (one == null || other == null) return true;
  return overlaps(
    { min: one.firstYear, max: one.lastYear },
    { min: other.firstYear, max: other.lastYear },
  );
}
