import { ATTRIBUTES, findAttribute } from '@second-opinion/core';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

const KEYS = ATTRIBUTES.map((attribute) => attribute.key);

export const knownAttributes: Rule = {
  name: 'known-attributes',
  description: 'The attribute of a claim is one that programs are compared by.',
  severity: 'ERROR',
  *check(file) {
    for (const { claim, path } of claimsOf(file)) {
      if (findAttribute(claim.attribute) === undefined) {
        yield {
          path: [...path, 'attribute'],
          message: `${JSON.stringify(claim.attribute)} is no attribute`,
          remedy: suggest(claim.attribute, KEYS, `write one of ${KEYS.join(', ')}`),
        };
      }
    }
  },
};
