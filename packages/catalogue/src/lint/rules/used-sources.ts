import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const usedSources: Rule = {
  name: 'used-sources',
  description: 'Every source carries a claim; one that nobody uses is left over from a change.',
  severity: 'WARNING',
  *check(file) {
    const used = new Set(claimsOf(file).map(({ claim }) => claim.source));
    for (const key of Object.keys(file.content.sources)) {
      if (!used.has(key)) {
        yield {
          path: ['sources', key],
          message: `no claim uses the source ${JSON.stringify(key)}`,
          remedy: 'remove it, or add the claim that it carries',
        };
      }
    }
  },
};
