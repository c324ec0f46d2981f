import { ATTRIBUTES, type Contrast, attributeOf, constantCase } from '@second-opinion/core';
import type { ReadClaim } from '@second-opinion/page-reader';
import type { AnsweredFact } from '../server/answers.ts';
import { groupLabel, qualifierWords, shortLabel } from './row-words.ts';
import { CORE_WORDS } from '../words/core.ts';

/** What the page says of one fact, beside the catalogue. */
export interface PageSide {
  readonly kind: Contrast['kind'];
  /** As a reader sees it: "5 years". */
  readonly text: string;
  /** The page's own words, and where they stand. */
  readonly quotes: readonly Quote[];
}

/** Words of a page, and the headings and the kind of place that they stand under. */
export interface Quote {
  readonly words: string;
  readonly place: string;
}

/** One line of facts. */
export interface FactLine {
  /** Unique in the panel: "DURATION/FULL_TIME". */
  readonly id: string;
  readonly fact: AnsweredFact;
  /** "Duration, part-time", without what says nothing. */
  readonly label: string;
  /** "full-time"; empty where it says nothing to a reader. */
  readonly qualifier: string;
  readonly page: PageSide | null;
}

/** All lines of one attribute. */
export interface FactGroup {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly FactLine[];
}

/** Facts of a program as lines by attribute, in the order of the registry, each with what the page says of it. */
export function toGroups(
  facts: readonly AnsweredFact[],
  contrasts: readonly Contrast[],
  claims: readonly ReadClaim[],
): FactGroup[] {
  const byAttribute = Map.groupBy(facts, ({ attribute }) => attribute);
  const order = ATTRIBUTES.map(({ key }) => constantCase(key));
  const known = order.filter((key) => byAttribute.has(key));
  const later = [...byAttribute.keys()].filter((key) => !order.includes(key));
  return [...known, ...later].map((key) => {
    const own = byAttribute.get(key) ?? [];
    return {
      key,
      label: groupLabel(key, own[0]?.label ?? key),
      lines: own.map((fact) => toLine(fact, contrasts, claims)),
    };
  });
}

/** What every reader looks for: that no source states it is worth a line of its own. */
const ALWAYS_SHOWN = new Set(['DURATION', 'CLINICAL_TRAINING', 'RESEARCH', 'TUITION']);

/** The groups worth a line, and the labels of those that neither a source nor the page says anything of. */
export function foldUnstated(groups: readonly FactGroup[]): {
  readonly shown: readonly FactGroup[];
  readonly unstated: readonly string[];
} {
  const folded = (group: FactGroup): boolean =>
    !ALWAYS_SHOWN.has(group.key) &&
    group.lines.every(({ fact, page }) => fact.status === 'NOT_STATED' && page === null);
  return {
    shown: groups.filter((group) => !folded(group)),
    unstated: groups.filter(folded).map(({ label }) => label),
  };
}

/** A line; where no source states a fact, the page may say it with any qualifier. */
function toLine(
  fact: AnsweredFact,
  contrasts: readonly Contrast[],
  claims: readonly ReadClaim[],
): FactLine {
  const own = contrasts.filter(
    ({ attribute, qualifier }) =>
      constantCase(attribute) === fact.attribute &&
      (fact.status !== 'KNOWN' || qualifier === fact.qualifier),
  );
  const [contrast] = own;
  const page = own.flatMap((entry) => entry.page);
  return {
    id: `${fact.attribute}/${fact.qualifier ?? ''}`,
    fact,
    label: shortLabel(fact.qualifier, fact.label),
    qualifier: qualifierWords(fact.attribute, fact.qualifier, fact.label),
    page:
      contrast === undefined || page.length === 0
        ? null
        : toPageSide({ ...contrast, page }, claims),
  };
}

/** The words that claims were read from, the same words once. */
export function toQuotes(claims: readonly ReadClaim[]): Quote[] {
  const quotes = new Map(claims.map(({ text, place }) => [text, { words: text, place }]));
  return [...quotes.values()];
}

/** What the page says where a contrast has it say something. */
export function toPageSide(contrast: Contrast, claims: readonly ReadClaim[]): PageSide {
  const own = contrast.page.flatMap((place) => claims[place] ?? []);
  const texts = own.map(({ attribute, value }) => attributeOf(attribute).format(value, CORE_WORDS));
  return {
    kind: contrast.kind,
    text: [...new Set(texts)].join(' · '),
    quotes: toQuotes(own),
  };
}
