import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

/** Longer than any program or any experience asked for: a training of a surgeon, part-time, with all extensions. */
const MOST_MONTHS = 120;

/** Which fields of which attributes count months. */
const FIELDS = [
  ['duration', 'maxMonths'],
  ['admission', 'minMonths'],
] as const;

export const plausibleLengths: Rule = {
  name: 'plausible-lengths',
  description:
    'No program and no experience asked for is longer than ten years; a figure beyond was mostly written in weeks or days.',
  severity: 'WARNING',
  *check(file) {
    for (const { claim, path } of claimsOf(file)) {
      for (const [attribute, field] of FIELDS) {
        const months = claim.attribute === attribute ? claim.value[field] : undefined;
        if (typeof months === 'number' && months > MOST_MONTHS) {
          yield {
            path: [...path, 'value', field],
            message: `${field} is ${months}, which is ${Math.round(months / 12)} years`,
            remedy: 'look at the source again: lengths are written in months',
          };
        }
      }
    }
  },
};
