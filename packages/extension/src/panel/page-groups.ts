import { attributeOf, constantCase, rowLabel } from '@second-opinion/core';
import type { ReadClaim } from '@second-opinion/page-reader';
import { confidenceWords } from './confidence-words.ts';
import { type Quote, toQuotes } from './fact-groups.ts';
import { groupLabel, qualifierWords } from './row-words.ts';
import { CORE_WORDS } from '../words/core.ts';

/** One thing that a page says. */
export interface PageLine {
  readonly key: string;
  /** "AUD 49,000 a year" */
  readonly text: string;
  /** "international, a year"; empty where it says nothing to a reader. */
  readonly qualifier: string;
  /** "clearly stated" */
  readonly confidence: string;
  readonly quotes: readonly Quote[];
  /** What was taken for granted beyond the words, or null. */
  readonly assumed: string | null;
}

/** All that a page says of one attribute. */
export interface PageGroup {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly PageLine[];
}

/** What a page says, by attribute, in the order that it was read; the same value twice is one line of two quotes. */
export function toPageGroups(claims: readonly ReadClaim[]): PageGroup[] {
  const byAttribute = Map.groupBy(claims, ({ attribute }) => attribute);
  return [...byAttribute].map(([attribute, own]) => ({
    key: attribute,
    label: groupLabel(constantCase(attribute), rowLabel(attribute, null, CORE_WORDS)),
    lines: toLines(own),
  }));
}

function toLines(claims: readonly ReadClaim[]): PageLine[] {
  const byValue = Map.groupBy(
    claims,
    ({ attribute, value }) =>
      `${attributeOf(attribute).qualify(value)}\n${attributeOf(attribute).format(value, CORE_WORDS)}`,
  );
  return [...byValue].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { attribute, value, assumed = null } = first;
    const qualifier = attributeOf(attribute).qualify(value);
    return [
      {
        key,
        text: attributeOf(attribute).format(value, CORE_WORDS),
        qualifier: qualifierWords(
          constantCase(attribute),
          qualifier,
          rowLabel(attribute, qualifier, CORE_WORDS),
        ),
        confidence: confidenceWords(Math.max(...own.map(({ confidence }) => confidence))),
        quotes: toQuotes(own),
        assumed,
      },
    ];
  });
}
