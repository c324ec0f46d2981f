import { claimId } from '../../claim-id.ts';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const doubledClaims: Rule = {
  name: 'doubled-claims',
  description: 'A program states the same value from the same source once.',
  severity: 'ERROR',
  *check(file) {
    const seen = new Map<string, number>();
    for (const { claim, program, path } of claimsOf(file)) {
      const id = claimId(program.id, claim.attribute, claim.value, claim.source ?? '');
      const first = seen.get(id);
      if (first === undefined) seen.set(id, file.lineOf(path));
      else {
        yield {
          path,
          message: `the claim on ${claim.attribute} stands twice with one value and one source (first on line ${first})`,
          remedy: 'remove one of them',
        };
      }
    }
  },
};
