import { claimsOf, programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

/** A program of which nobody has spoken for longer may have closed since. */
const YEARS = 10;

export const activeIsRecent: Rule = {
  name: 'active-is-recent',
  description:
    'A program is called active where a source of the ten years before its reading speaks of it, or one that gives no date.',
  severity: 'WARNING',
  *check(file) {
    const { sources } = file.content;
    const claims = claimsOf(file);
    for (const { program, path } of programsOf(file)) {
      if (program.status !== 'ACTIVE') continue;
      const spoken = claims.filter(({ programs }) => programs.includes(program.id));
      const ages = spoken.map(({ claim }) => {
        const source = sources[claim.source ?? ''];
        const { academicYear } = claim.value;
        const period = typeof academicYear === 'string' ? academicYear : source?.asOf;
        return source === undefined || period == null
          ? 0
          : yearOf(source.read) - lastYearOf(period);
      });
      if (ages.length > 0 && Math.min(...ages) > YEARS) {
        yield {
          path: [...path, 'status'],
          message: `the latest source that speaks of the program is ${Math.min(...ages)} years older than its reading`,
          remedy: 'write "UNKNOWN", or add a page that shows that the program is still offered',
        };
      }
    }
  },
};

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** "2015/2016" ends in 2016. */
function lastYearOf(period: string): number {
  return Number(/\d{4}(?!.*\d{4})/.exec(period)?.[0]);
}
