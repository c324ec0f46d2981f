import { type AttributeKey, type Term, termsFor } from '@second-opinion/core';

/** What the glossary says of an attribute, by name. It is a chunk of its own, loaded when a reader asks. */
export function termsOf(attribute: AttributeKey): readonly Term[] {
  return termsFor(attribute);
}
