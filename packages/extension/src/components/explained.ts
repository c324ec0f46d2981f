import type { AttributeKey } from '@second-opinion/core';

/** Labels that need no glossary; a test holds the list against it. */
const PLAIN: ReadonlySet<AttributeKey> = new Set(['language', 'location']);

/** Whether the glossary, which is not loaded yet, says anything of an attribute. */
export function isExplained(attribute: AttributeKey): boolean {
  return !PLAIN.has(attribute);
}
