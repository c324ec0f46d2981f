import type { Assessment } from '@second-opinion/core';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type AttributeReader, claim, merge } from './reader.ts';

const HEADING =
  /\b(?:assess\w{0,20}|examinations?|evaluation|how you(?:['’]ll| will) be (?:assessed|examined))\b/i;
const KINDS: readonly (readonly [Assessment['kind'], RegExp])[] = [
  [
    'CLINICAL_EXAM',
    /\b(?:OSCEs?|clinical examinations?|viva|long case|short cases?|practical examinations?|oral examinations?)\b/i,
  ],
  [
    'WRITTEN_EXAM',
    /\b(?:written (?:examinations?|exams?|papers?|tests?)|(?:final|end[- ]of[- ](?:semester|year|module)) (?:examinations?|exams?)|MCQs?|multiple[- ]choice)\b/i,
  ],
  ['LOGBOOK', /\blog ?-?books?\b/i],
  ['PORTFOLIO', /\b(?:e-?)?portfolios?\b/i],
  ['THESIS', /\b(?:thesis|dissertation)\b/i],
  [
    'COURSEWORK',
    /\b(?:coursework|assignments?|essays?|continuous assessment|internal assessment|presentations?)\b/i,
  ],
];

/** How the program examines: only where the page says that it speaks of assessment. */
export const readAssessment: AttributeReader<'assessment'> = ({ statements }) =>
  merge(statements.flatMap(fromStatement), (a, b) => a.kind === b.kind);

function fromStatement(statement: Statement): ClaimOf<'assessment'>[] {
  const { kind, value, label, context } = statement;
  if (kind !== 'SENTENCE' && kind !== 'LABELLED') return [];
  if (value.length > 500) return [];
  const headed = HEADING.test(kind === 'LABELLED' ? label : (context.at(-1) ?? ''));
  if (
    !headed &&
    !/\b(?:assessed|examined|assessment (?:is|includes|consists|methods)) (?:[\w-]{1,20} ){0,3}(?:by|through|via|of|using|include)/i.test(
      value,
    )
  )
    return [];
  return KINDS.filter(([, pattern]) => pattern.test(value)).map(([found]) =>
    claim('assessment', { kind: found }, statement, headed ? 0.72 : 0.7),
  );
}
