import { type Claim, attributeOf, rowLabel } from '@second-opinion/core';
import type { ReviewedContribution } from '../schema/reviewed-contribution.ts';
import { rivalsOf } from './rivals.ts';

/** A contribution as lines of a terminal: what it is about, each value with the words of the page and with its rivals. */
export function describeContribution(
  { row, content }: ReviewedContribution,
  standing: readonly Claim[],
): string {
  const { address, movedTo, program, name, award, specialties, period, words, question } = content;
  const isNew = content.kind === 'NEW_PROGRAM';
  const lines: readonly (string | null)[] = [
    `page      ${address}`,
    movedTo === null ? null : `now at    ${movedTo}`,
    question === null
      ? `about     ${program ?? 'a new program'} (${content.institution})`
      : `question  ${question.text}`,
    name === null ? null : `name      ${name}`,
    isNew ? `award     ${award ?? 'Other'}; ${specialties.join(', ')}` : null,
    period === null ? null : `period    ${period}`,
    words === null ? null : `the page  “${words}”`,
    `came      ${row.receivedAt.slice(0, 10)}, ${row.sent} × (${row.origin.toLowerCase()})`,
    ...content.entries.flatMap((entry) => [
      '',
      `${rowLabel(entry.attribute, attributeOf(entry.attribute).qualify(entry.value))}: ${attributeOf(entry.attribute).format(entry.value)}`,
      `  the page  “${entry.words}”`,
      ...rivalsOf(entry, standing).map((claim) => `  stands    ${rivalText(claim)}`),
    ]),
  ];
  return lines.flatMap((line) => (line === null ? [] : [printable(line)])).join('\n');
}

function rivalText({ attribute, value, source }: Claim): string {
  const period = source.asOf === null ? '' : ` for ${source.asOf}`;
  return `${attributeOf(attribute).format(value)} – ${source.title}${period}, read ${source.read}`;
}

/** Without what would steer a terminal: whatever is shown came from outside. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
}
