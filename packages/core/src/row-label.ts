import { type AttributeKey, attributeOf } from './attribute/registry.ts';
import type { CoreWords } from './words/core-words.ts';
import { ENGLISH } from './words/en/english.ts';

/** "Duration, part-time" */
export function rowLabel(
  key: AttributeKey,
  qualifier: string | null,
  say: CoreWords = ENGLISH,
): string {
  const attribute = attributeOf(key);
  const label = say.label(key, attribute.label);
  return qualifier === null ? label : `${label}, ${attribute.qualifierLabel(qualifier, say)}`;
}
