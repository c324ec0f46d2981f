import { claimsOf, type PlacedClaim } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

/** The group that a requirement belongs to, by source and moment; null where it stands alone. */
function groupOf({ claim, program }: PlacedClaim): string | null {
  if (claim.attribute !== 'admission' || typeof claim.value !== 'object' || claim.value === null) {
    return null;
  }
  const { group, moment } = Object.fromEntries(Object.entries(claim.value));
  if (typeof group !== 'string') return null;
  return [program.id, claim.source, moment ?? 'TO_APPLY', group].map(String).join('\n');
}

export const groupsHaveAlternatives: Rule = {
  name: 'groups-have-alternatives',
  description:
    'A group of admission requirements holds at least two of one source and one moment: an alternative is one to something.',
  severity: 'ERROR',
  *check(file) {
    const groups = Map.groupBy(claimsOf(file), groupOf);
    for (const [key, members] of groups) {
      const [only] = members;
      if (key === null || only === undefined || members.length > 1) continue;
      yield {
        path: [...only.path, 'value', 'group'],
        message: `the group "${key.split('\n').at(-1) ?? ''}" has one requirement from this source, so nothing to choose from`,
        remedy: 'give the other alternative the same group, or leave the group out',
      };
    }
  },
};
