import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const sharedProgramsKnown: Rule = {
  name: 'shared-programs-known',
  description: 'What is shared speaks for programs of the same file, each named by its id.',
  severity: 'ERROR',
  *check({ content }) {
    const known = content.programs.map((program) => program.id);
    for (const [index, { programs }] of (content.shared ?? []).entries()) {
      for (const [place, id] of programs.entries()) {
        if (known.includes(id)) continue;
        yield {
          path: ['shared', index, 'programs', place],
          message: `${JSON.stringify(id)} is no program of this file`,
          remedy: suggest(id, known, 'add the program under "programs", or take its id out here'),
        };
      }
    }
  },
};
