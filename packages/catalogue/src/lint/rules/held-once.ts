import { canonicalJson } from '../../canonical-json.ts';
import { claimsOf } from '../claims-of.ts';
import { ENOUGH_TO_SHARE } from '../../format/enough-to-share.ts';
import type { Rule } from '../rule.ts';

export const heldOnce: Rule = {
  name: 'held-once',
  description:
    'What one source says of three programs or more is held once, so that it is corrected in one place.',
  severity: 'WARNING',
  *check(file) {
    const equal = Map.groupBy(claimsOf(file), ({ claim }) => canonicalJson(claim));
    for (const placed of equal.values()) {
      const [first] = placed;
      const programs = new Set(placed.flatMap((each) => each.programs));
      if (first === undefined || placed.length < 2 || programs.size < ENOUGH_TO_SHARE) continue;
      yield {
        path: first.path,
        message: `the claim on ${first.claim.attribute} stands in ${placed.length} places for ${programs.size} programs`,
        remedy: `run \`pnpm catalogue fix ${file.name}\`, which holds it once under "shared"`,
      };
    }
  },
};
