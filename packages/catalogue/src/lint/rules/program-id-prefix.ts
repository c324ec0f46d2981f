import { programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const programIdPrefix: Rule = {
  name: 'program-id-prefix',
  description:
    "A program's id begins with its institution's, so that ids never clash and the file can be guessed.",
  severity: 'ERROR',
  *check(file) {
    const prefix = `${file.content.institution.id}-`;
    for (const { program, path } of programsOf(file)) {
      if (!program.id.startsWith(prefix)) {
        yield {
          path: [...path, 'id'],
          message: `the id ${JSON.stringify(program.id)} does not begin with ${JSON.stringify(prefix)}`,
          remedy: `write ${JSON.stringify(prefix + program.id)}, or move the program to its own institution's file`,
        };
      }
    }
  },
};
