import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const knownSources: Rule = {
  name: 'known-sources',
  description: 'The source that a claim names stands in the same file.',
  severity: 'ERROR',
  *check(file) {
    const known = Object.keys(file.content.sources);
    for (const { claim, path } of claimsOf(file)) {
      if (claim.source !== undefined && !known.includes(claim.source)) {
        yield {
          path: [...path, 'source'],
          message: `${JSON.stringify(claim.source)} is no source of this file`,
          remedy: suggest(
            claim.source,
            known,
            'add it under "sources" with its address and the day it was read',
          ),
        };
      }
    }
  },
};
