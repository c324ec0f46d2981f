import { type Claim, attributeOf, constantCase, rowLabel } from '@second-opinion/core';
import type { ExportedProgram } from '../database/queries/exported-claims.ts';
import { toClaim } from '../database/rows.ts';

/** The claims of a program as core knows them. */
export function claimsIn({ claims }: ExportedProgram): Claim[] {
  return claims.map(toClaim);
}

/** What a claim says, in the names of the API. */
export function sayingOf({ id, attribute, value, state }: Claim) {
  const definition = attributeOf(attribute);
  const qualifier = definition.qualify(value);
  return {
    claim: id,
    attribute: constantCase(attribute),
    qualifier,
    label: rowLabel(attribute, qualifier),
    text: definition.format(value),
    value,
    state,
  };
}
