import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const durationsRunForward: Rule = {
  name: 'durations-run-forward',
  description: 'The shortest time a program takes is not longer than the longest.',
  severity: 'ERROR',
  *check(file) {
    for (const { claim, path } of claimsOf(file)) {
      const { minMonths: min, maxMonths: max } = claim.value;
      if (
        claim.attribute === 'duration' &&
        typeof min === 'number' &&
        typeof max === 'number' &&
        min > max
      ) {
        yield {
          path: [...path, 'value'],
          message: `the duration runs backwards: minMonths ${min} is more than maxMonths ${max}`,
          remedy: `if both are right, write "minMonths": ${max}, "maxMonths": ${min}`,
        };
      }
    }
  },
};
