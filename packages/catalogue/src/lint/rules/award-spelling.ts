import { programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const awardSpelling: Rule = {
  name: 'award-spelling',
  description:
    'One award has one spelling: "MMed" and "MMEd" are read as the same, and filters tell them apart.',
  severity: 'WARNING',
  *check(file, { programsByAward }) {
    for (const { program, path } of programsOf(file)) {
      const [award, count] = commonest(programsByAward, program.award);
      if (award !== program.award) {
        yield {
          path: [...path, 'award'],
          message: `the award ${JSON.stringify(program.award)} differs from ${JSON.stringify(award)} of ${count} ${count === 1 ? 'program' : 'programs'} by a letter's case or a sign`,
          remedy: `write ${JSON.stringify(award)} where it is the same award`,
        };
      }
    }
  },
};

/** The spelling that most programs have among those that read as this one; of equals the other one. */
function commonest(programsByAward: ReadonlyMap<string, number>, own: string): [string, number] {
  let found: [string, number] = [own, programsByAward.get(own) ?? 0];
  for (const [award, count] of programsByAward) {
    const better = found[0] === own ? count >= found[1] : count > found[1];
    if (award !== own && bare(award) === bare(own) && better) found = [award, count];
  }
  return found;
}

function bare(award: string): string {
  return award.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
