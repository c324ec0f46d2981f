import type { Gathered } from './gather/gather.ts';
import type { ReadStatus } from './page-reading.ts';

const CLOSED =
  /\b(?:(?:program(?:me)?|course|degree|award|qualification|it|this) (?:is |has been |was |will be )?(?:now |currently |being |been )?(?:closed(?: to new)?|discontinued|no longer (?:offered|available|accepting|running|taught|recruiting)|suspended|withdrawn|phased out|superseded|replaced by|taught out)|no longer (?:accept(?:s|ing)|admit(?:s|ting)|offer(?:s|ed)|tak(?:es|ing)) (?:new )?(?:applications|students|this)|not (?:currently )?(?:accepting|taking) (?:new )?(?:applications|students)(?! (?:until|for (?:fall|spring|summer|winter)))|no (?:new )?intake (?:in|for|after)|final intake|closed to new (?:students|admissions|enrol\w{1,20}|applicants)|will not (?:run|be offered)|re-?enrolling students only|not open to new)\b/i;

/** Whether the page says in prose that the program has closed. Silence is unknown, not open. */
export function readStatus({ statements }: Gathered): ReadStatus {
  const closed = statements.find(
    ({ kind, value }) =>
      (kind === 'SENTENCE' || kind === 'LABELLED') &&
      CLOSED.test(value) &&
      !/\bmodule|unit\b|scholarship/i.test(value),
  );
  return closed === undefined
    ? { value: 'UNKNOWN', text: null }
    : { value: 'DISCONTINUED', text: closed.value.slice(0, 300) };
}
