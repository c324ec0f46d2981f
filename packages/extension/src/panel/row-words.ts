import { WORDS } from '../words/words.ts';
import { CORE_WORDS } from '../words/core.ts';

/** Groups that a reader looks for under another name than the attribute's. */
const GROUP_LABELS: ReadonlyMap<string, string> = new Map(Object.entries(WORDS.groups));

/** Their values name their qualifier themselves, or everybody knows it. */
const SELF_EXPLAINING = new Set(['ADMISSION', 'CREDITS', 'OUTCOME']);

/** What a price is charged for: "a year", "in all". */
const PER: ReadonlySet<string> = new Set(Object.values(CORE_WORDS.per));

/** The label of an attribute's rows together. @param label of any of them: "Tuition, domestic, a year" */
export function groupLabel(attribute: string, label: string): string {
  return GROUP_LABELS.get(attribute) ?? withoutQualifier(label);
}

/** What a row's label adds to its attribute's: "domestic"; empty where that tells a reader nothing. */
export function qualifierWords(attribute: string, qualifier: string | null, label: string): string {
  if (SELF_EXPLAINING.has(attribute) || qualifier === 'ANY') return '';
  const words = label.split(', ').slice(1);
  // "AUD 30,000 a year" says itself what it is charged for.
  return words.filter((word) => attribute !== 'TUITION' || !PER.has(word)).join(', ');
}

/** A row's label without what tells a reader nothing: "Duration, any mode" is "Duration". */
export function shortLabel(qualifier: string | null, label: string): string {
  return qualifier === 'ANY' ? withoutQualifier(label) : label;
}

function withoutQualifier(label: string): string {
  return label.replace(/, .*$/, '');
}
