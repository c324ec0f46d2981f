import { type Intake, attributeOf } from '@second-opinion/core';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type AttributeReader, claim, merge } from './reader.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;
const LABEL =
  /^(?:(?:course |programme |program |next |available |entry )?(?:starts?|start (?:date|month|term)s?|starting|intakes?(?: dates?| months?)?|commenc(?:es|ing|ement)(?: dates?)?|begins?|entry (?:point|month|date|term)s?|when (?:does it start|can i start)|admission (?:term|cycle)s?|next intake|start date\(s\)))\??$/i;
const SAYS =
  /\b(?:(?:course|program(?:me)?|degree|studies|classes|students?|cohorts?|it|msc|mph|diploma) (?:[\w-]{1,20} ){0,4}?(?:starts?|begins?|commences?|enrol(?:s)?|admitted|starting|beginning|commencing|start|begin|commence)|(?:starting|beginning|commencing) (?:officially |each year )?(?:in|on|every|each)|intakes? (?:is|are|in|each)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: and [a-z]{3,9})? intakes?|admits? (?:new )?students (?:only )?(?:in|each|every)|starts? (?:in|every|each) )/gi;
const NOT =
  /\b(?:deadline|apply|applications?|close[sd]?|closing|due|by|before|until|last date|exam\w{0,20}|interview|results?|orientation|holiday|fees? (?:payable|due)|payment|updated|published|born|workshop|conference|webinar|open day|event|term dates|ends?|registration|career|scholarship)\b/i;

/** The months in which the program starts; a deadline is none. */
export const readIntake: AttributeReader<'intake'> = (gathered) => {
  const claims = gathered.statements.flatMap((statement) => {
    if (statement.kind === 'DATA') return [];
    return statement.kind === 'SENTENCE' ? fromSentence(statement) : fromLabel(statement);
  });
  return settle(merge(claims, (a, b) => attributeOf('intake').same(a, b)));
};

function fromLabel(statement: Statement): ClaimOf<'intake'>[] {
  const { label, value, kind } = statement;
  if (!LABEL.test(label.trim()) || value.length > 160) return [];
  const base = { LABELLED: 0.9, TABLE: 0.86, HEADED: 0.8, DATA: 0.6, SENTENCE: 0.5 }[kind];
  return monthsIn(value)
    .filter(({ before }) => !/\b(?:deadline|apply by|close[sd]?|closing|until)\b/i.test(before))
    .map(({ month }) => claim('intake', { month } satisfies Intake, statement, base));
}

function fromSentence(statement: Statement): ClaimOf<'intake'>[] {
  const { value } = statement;
  if (value.length > 400) return [];
  return [...value.matchAll(SAYS)].flatMap((match) => {
    const from = Math.max(0, match.index - 10);
    const clause = value.slice(from, match.index + match[0].length + 60).split(/[;.]/)[0] ?? '';
    if (NOT.test(clause)) return [];
    const quoted = { ...statement, value: value.slice(0, 300) };
    return monthsIn(clause).map(({ month }) => claim('intake', { month }, quoted, 0.7));
  });
}

function monthsIn(text: string): { month: number; before: string }[] {
  return [...text.matchAll(MONTH)].flatMap((match) => {
    const word = match[0].toLowerCase();
    // "may" is a month only as a name.
    if (match[0] === 'may') return [];
    const month = MONTHS.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
    return [{ month, before: text.slice(Math.max(0, match.index - 40), match.index) }];
  });
}

function settle(claims: readonly ClaimOf<'intake'>[]): ClaimOf<'intake'>[] {
  const best = Math.max(0, ...claims.map(({ confidence }) => confidence));
  return claims.length > 6 ? [] : claims.filter(({ confidence }) => confidence >= best - 0.15);
}
