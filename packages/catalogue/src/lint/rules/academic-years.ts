import { normalisePeriod } from '../../fix/normalise-period.ts';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

/** A calendar year, or the years that an academic year or a cohort spans. */
const ACADEMIC_YEAR = /^\d{4}(?:\/\d{4})?$/;

export const academicYears: Rule = {
  name: 'academic-years',
  description:
    'An academic year is "2023/2024", or "2024" where the source names one year; "2011-12" could be a month.',
  severity: 'ERROR',
  *check(file) {
    for (const { claim, path } of claimsOf(file)) {
      const { academicYear: year } = claim.value;
      if (typeof year === 'string' && !ACADEMIC_YEAR.test(normalisePeriod(year))) {
        yield {
          path: [...path, 'value', 'academicYear'],
          message: `${JSON.stringify(year)} is no academic year`,
          remedy: 'write "2023/2024", or "2024" where the source names one year',
        };
      }
    }
  },
};
