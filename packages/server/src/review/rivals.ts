import { type Claim, attributeOf } from '@second-opinion/core';
import type { ContributedEntry } from '../contributions/content.ts';

/** The claims that stand where a contributed value would stand: of the same attribute and qualifier. */
export function rivalsOf(
  { attribute, value }: Pick<ContributedEntry, 'attribute' | 'value'>,
  standing: readonly Claim[],
): Claim[] {
  const definition = attributeOf(attribute);
  const qualifier = definition.qualify(value);
  return standing.filter(
    (claim) => claim.attribute === attribute && definition.qualify(claim.value) === qualifier,
  );
}
