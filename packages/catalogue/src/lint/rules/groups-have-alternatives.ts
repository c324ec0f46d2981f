import { claimsOf } from '../claims-of.ts';
import type { PlacedClaim } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

/** The groups that a requirement belongs to, one a program, by source and moment; none where it stands alone. */
function groupsOf({ claim, programs }: PlacedClaim): string[] {
  const { group, moment } = claim.value;
  if (claim.attribute !== 'admission' || typeof group !== 'string') return [];
  return programs.map((id) =>
    [id, claim.source, moment ?? 'TO_APPLY', group].map(String).join('\n'),
  );
}

export const groupsHaveAlternatives: Rule = {
  name: 'groups-have-alternatives',
  description:
    'A group of admission requirements holds at least two of one source and one moment: an alternative is one to something.',
  severity: 'ERROR',
  *check(file) {
    const placed = claimsOf(file).map((each) => ({ each, groups: groupsOf(each) }));
    const members = Map.groupBy(
      placed.flatMap(({ groups }) => groups),
      (group) => group,
    );
    for (const { each, groups } of placed) {
      const alone = groups.find((group) => members.get(group)?.length === 1);
      if (alone === undefined) continue;
      const [program = '', , , group = ''] = alone.split('\n');
      yield {
        path: [...each.path, 'value', 'group'],
        message: `the group "${group}" of ${program} has one requirement from this source, so nothing to choose from`,
        remedy: 'give the other alternative the same group, or leave the group out',
      };
    }
  },
};
