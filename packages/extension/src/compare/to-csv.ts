import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import { figureRows } from './figure-rows.ts';
import type { Judgement } from './judgement.ts';

/** The whole comparison as CSV by RFC 4180: a row a figure or fact, a column a program, each followed by its source. */
export function toCsv(judgement: Judgement): string {
  const { programs } = judgement.case;
  const { csv } = COMPARE_PAGE_WORDS;
  const head = [csv.fact, ...programs.flatMap(({ facts }) => [facts.name, csv.source])];
  const figures = figureRows(judgement).map(({ label, cells }) => [
    label,
    ...cells.flatMap(({ text, detail }) => [detail === null ? text : `${text}, ${detail}`, '']),
  ]);
  const facts = judgement.rows.map(({ label, cells }) => [
    label,
    ...cells.flatMap(({ text, resolution }) => [text, resolution?.claims[0]?.source.url ?? '']),
  ]);
  return [head, ...figures, ...facts].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** Quoted wherever it needs to be; what a spreadsheet would take for a formula is told to be text. */
function toField(text: string): string {
  const plain = text.replaceAll('\u00a0', ' ');
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
