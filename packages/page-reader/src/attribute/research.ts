import type { Research } from '@second-opinion/core';
import type { Gathered } from '../gather/gather.ts';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type AttributeReader, claim, merge } from './reader.ts';

/** The requirement by its largest piece; a choice or a refusal is read first. */
const SAYS: readonly (readonly [Research['kind'], RegExp, number])[] = [
  [
    'NONE',
    /\b(?:no (?:research|thesis|dissertation) (?:component|project|is required|required)|without (?:a )?(?:thesis|dissertation)|(?:thesis|dissertation) (?:is )?not required|coursework[- ]only|by coursework only)\b/i,
    0.72,
  ],
  [
    'OPTIONAL',
    /\b(?:optional (?:thesis|dissertation|research)|(?:thesis|dissertation|research project) (?:is )?optional|thesis (?:and|or) non-?thesis|non-?thesis option|(?:thesis|dissertation) or (?:capstone|project|coursework|comprehensive))\b/i,
    0.74,
  ],
  [
    'THESIS',
    /\b(?:(?:submit|submission of|complete|completion of|write|defen[cs]e of|defend|undertake|requires?|including|and|produce) (?:an? |the |their )?(?:[\w-]{1,20} ){0,2}thesis|thesis (?:is required|of \d|supervis|component|by publication)|master['’]?s thesis)\b/i,
    0.68,
  ],
  [
    'DISSERTATION',
    /\b(?:(?:submit|submission of|complete|completion of|write|undertake|requires?|including|and|produce|prepare) (?:an? |the |their )?(?:[\w-]{1,20} ){0,2}dissertation|dissertation (?:is required|of \d|module|component|project|on ))\b/i,
    0.7,
  ],
  [
    'PROJECT',
    /\b(?:(?:complete|undertake|carry out|conduct|including|plus|and|submit) (?:an? |the |their |your )?(?:[\w-]{1,20} ){0,2}(?:research|capstone|independent) project|research project (?:module|component|is|in|of \d))\b/i,
    0.68,
  ],
];
const OTHER =
  /\b(?:applicants?|admission|staff|faculty members?|supervisor of|phd thesis|doctoral|publications?|previous|prior|entry|alumni|graduated)\b/i;
const ORDER: readonly Research['kind'][] = [
  'NONE',
  'OPTIONAL',
  'THESIS',
  'DISSERTATION',
  'PROJECT',
];

/** What research the program asks for: one answer, or none where the page's sentences disagree in kind. */
export const readResearch: AttributeReader<'research'> = (gathered: Gathered) => {
  const claims = merge(gathered.statements.flatMap(fromStatement), (a, b) => a.kind === b.kind);
  const ranked = claims.toSorted(
    (a, b) =>
      b.confidence - a.confidence || ORDER.indexOf(a.value.kind) - ORDER.indexOf(b.value.kind),
  );
  return ranked.slice(0, 1);
};

function fromStatement(statement: Statement): ClaimOf<'research'>[] {
  const { kind, value, context } = statement;
  if (kind !== 'SENTENCE' || value.length > 450 || OTHER.test(value)) return [];
  if (/\b(?:entry|admission|staff|faculty|news|career)/i.test(context.at(-1) ?? '')) return [];
  const found = SAYS.find(([, pattern]) => pattern.test(value));
  return found === undefined ? [] : [claim('research', { kind: found[0] }, statement, found[2])];
}
