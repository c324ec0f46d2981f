import { programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const uniqueIds: Rule = {
  name: 'unique-ids',
  description: 'A program id stands once in the whole catalogue.',
  severity: 'ERROR',
  *check(file, { filesByProgram }) {
    for (const { program, path } of programsOf(file)) {
      const files = filesByProgram.get(program.id) ?? [];
      if (files.length > 1) {
        yield {
          path: [...path, 'id'],
          message: `the id ${JSON.stringify(program.id)} stands ${files.length} times, in ${[...new Set(files)].join(' and ')}`,
          remedy:
            'give the newer program another id; an id that was ever published is never used again',
        };
      }
    }
  },
};
