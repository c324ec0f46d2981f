import type { Rule } from '../rule.ts';

export const sharedBySeveral: Rule = {
  name: 'shared-by-several',
  description:
    'What is shared speaks for at least two programs, each named once: what is said of one stands in that program.',
  severity: 'ERROR',
  *check({ content }) {
    for (const [index, { programs }] of (content.shared ?? []).entries()) {
      const repeated = programs.find((id, place) => programs.indexOf(id) !== place);
      if (repeated !== undefined) {
        yield {
          path: ['shared', index, 'programs'],
          message: `${JSON.stringify(repeated)} is named twice`,
          remedy: 'name it once',
        };
      } else if (programs.length < 2) {
        const [only] = programs;
        yield {
          path: ['shared', index, 'programs'],
          message: `the claims speak for ${only === undefined ? 'no program' : `${only} alone`}, so nothing is shared`,
          remedy:
            only === undefined
              ? 'name the programs that the source speaks of, or remove the entry'
              : 'move them to the claims of that program, or run `pnpm catalogue fix`',
        };
      }
    }
  },
};
