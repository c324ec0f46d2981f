import { programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const unsharedCourseCodes: Rule = {
  name: 'unshared-course-codes',
  description: 'A code of a public register stands for one program.',
  severity: 'ERROR',
  *check(file, { programsByCode }) {
    for (const { program, path } of programsOf(file)) {
      for (const [index, { scheme, code }] of (program.courseCodes ?? []).entries()) {
        const programs = programsByCode.get(`${scheme} ${code}`) ?? new Set();
        if (programs.size > 1) {
          yield {
            path: [...path, 'courseCodes', index],
            message: `${scheme} ${code} stands on ${[...programs].join(' and ')}`,
            remedy: 'keep it on the program that the register gives it to',
          };
        }
      }
    }
  },
};
