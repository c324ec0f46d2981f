import { programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const awardSpelling: Rule = {
  name: 'award-spelling',
  description:
    'One award has one spelling: "MMed" and "MMEd" are read as the same, and filters tell them apart.',
  severity: 'WARNING',
  *check(file, { programsByAward }) {
    for (const { program, path } of programsOf(file)) {
      const own = programsByAward.get(program.award) ?? 0;
      for (const [award, count] of programsByAward) {
        if (award !== program.award && bare(award) === bare(program.award) && own <= count) {
          yield {
            path: [...path, 'award'],
            message: `the award ${JSON.stringify(program.award)} differs from ${JSON.stringify(award)} of ${count} programs by a letter's case or a sign`,
            remedy: `write ${JSON.stringify(award)} where it is the same award`,
          };
        }
      }
    }
  },
};

function bare(award: string): string {
  return award.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
