import type { Rule } from '../rule.ts';

export const readDates: Rule = {
  name: 'read-dates',
  description:
    'No source was read in the future. A warning, since the clock of the machine may be the one that is wrong.',
  severity: 'WARNING',
  *check({ content }, { today }) {
    for (const [key, source] of Object.entries(content.sources)) {
      if (source.read > dayAfter(today)) {
        yield {
          path: ['sources', key, 'read'],
          message: `the source was read on ${source.read}, and today is ${today}`,
          remedy: 'write the day on which it was read',
        };
      }
    }
  },
};

/** East of Greenwich the next day has begun already. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
