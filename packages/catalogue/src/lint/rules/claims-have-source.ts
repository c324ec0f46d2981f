import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const claimsHaveSource: Rule = {
  name: 'claims-have-source',
  description: 'Every claim names its source: what nobody says is not in the catalogue.',
  severity: 'ERROR',
  *check(file) {
    for (const { claim, path } of claimsOf(file)) {
      if (claim.source === undefined) {
        yield {
          path,
          message: `the claim on ${claim.attribute} has no source`,
          remedy: 'add "source" with the key of a page under "sources", or remove the claim',
        };
      }
    }
  },
};
