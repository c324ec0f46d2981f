import type { Complaint, Path } from '../../fault.ts';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

/** Pages announce the next entry, and one after it at most. */
const AHEAD = 2;

export const periodsNearReading: Rule = {
  name: 'periods-near-reading',
  description:
    'A page speaks of the year of its reading, of earlier ones and of the next entries: a later year has mostly a digit wrong.',
  severity: 'WARNING',
  *check(file) {
    const { sources } = file.content;
    for (const [key, { asOf, read }] of Object.entries(sources)) {
      if (asOf !== null) yield* late(asOf, read, ['sources', key, 'asOf']);
    }
    for (const { claim, path } of claimsOf(file)) {
      const { academicYear } = claim.value;
      const source = sources[claim.source ?? ''];
      if (typeof academicYear === 'string' && source !== undefined) {
        yield* late(academicYear, source.read, [...path, 'value', 'academicYear']);
      }
    }
  },
};

function* late(period: string, read: string, path: Path): Iterable<Complaint> {
  if (Number(period.slice(0, 4)) <= Number(read.slice(0, 4)) + AHEAD) return;
  yield {
    path,
    message: `the page was read on ${read} and would speak for ${period}`,
    remedy: 'write the year that the page gives for its figures, or the day on which it was read',
  };
}
