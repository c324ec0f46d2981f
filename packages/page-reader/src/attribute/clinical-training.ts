import type { ClinicalTraining } from '@second-opinion/core';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type AttributeReader, claim, merge } from './reader.ts';

/** Refusals are read before promises: "no clinical training", "rather than a hands-on attachment". */
const SAYS: readonly (readonly [ClinicalTraining['kind'], RegExp, number])[] = [
  [
    'NONE',
    /\b(?:(?:no|not (?:include|provide|offer|involve)(?: any)?|does not (?:include|provide|offer|involve)(?: any)?|without|rather than|excludes?) (?:[\w-]{1,20} ){0,2}?(?:clinical (?:training|placements?|practice|work|attachments?|component)|hands-on|patient contact|placements?))\b/i,
    0.78,
  ],
  [
    'HOSPITAL_TRAINING',
    /\b(?:(?:clinical|hospital) (?:rotations?|postings?)|rotat(?:e|ions?) (?:through|in|across) (?:[\w-]{1,20} ){0,4}(?:hospitals?|departments?|wards?)|residency training|registrar (?:training|post)|(?:training|work|posted|placed) (?:in|at) (?:[\w-]{1,20} ){0,4}teaching hospitals?)\b/i,
    0.68,
  ],
  [
    'SUPERVISED_PRACTICE',
    /\b(?:supervised (?:clinical )?(?:practice|training|placements?)|clinical (?:placements?|attachments?|internships?|practicum)|work[- ]based clinical)\b/i,
    0.66,
  ],
  [
    'COURSEWORK',
    /\b(?:clinical (?:modules?|coursework|skills (?:workshops?|modules?))|simulated patients?)\b/i,
    0.55,
  ],
];
const OTHER =
  /\b(?:applicants?|admission|experience (?:is|of)|alumni|graduates? (?:work|may)|career|faculty|research (?:project|staff))\b/i;

/** Whether and how the program trains at the bedside. */
export const readClinicalTraining: AttributeReader<'clinicalTraining'> = (gathered) =>
  merge(gathered.statements.flatMap(fromStatement), (a, b) => a.kind === b.kind)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, 1);

function fromStatement(statement: Statement): ClaimOf<'clinicalTraining'>[] {
  const { kind, value, context } = statement;
  if (kind !== 'SENTENCE' || value.length > 450 || OTHER.test(value)) return [];
  if (/\b(?:entry|admission|eligib|staff|faculty|news|career)/i.test(context.at(-1) ?? ''))
    return [];
  const found = SAYS.find(([, pattern]) => pattern.test(value));
  return found === undefined
    ? []
    : [claim('clinicalTraining', { kind: found[0] }, statement, found[2])];
}
