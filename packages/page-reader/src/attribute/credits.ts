import { type Credits, attributeOf } from '@second-opinion/core';
import type { Gathered } from '../gather/gather.ts';
import { headingPath } from '../gather/layout.ts';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type AttributeReader, type Subject, claim, merge } from './reader.ts';

const UNIT =
  '(ects(?: credits?| points?)?|cats(?: credits?| points?)?|nqf credits?|credit points?|(?:semester |quarter )?(?:credit|semester|quarter) hours?|(?:semester |quarter )?units|(?:course |academic |total |graduate )?credits?(?: units?)?|points|cp)';
const TOTAL = new RegExp(
  `(?<![\\d.,£$€₹-])(\\d{1,3}(?:\\.5)?)(?:[ -](?:total|semester|quarter|graduate|academic|course))?[ -]?${UNIT}(?![a-z])`,
  'giu',
);
const LABEL =
  /^(?:(?:total |number of |program(?:me)? |course |degree |minimum |semester |graduate ){0,6}(?:credits?(?: points?| hours?| value| required| total)?|units?|nqf credits?|ects(?: credits?| points?)?|cats(?: credits?| points?)?|cp)(?: required| total| \(total\)| value)?|total (?:number of )?(?:credits?|units?)(?: required| hours)?|credit (?:points|value)|no\.? of credits?)$/i;
const WHOLE =
  /\b(?:total(?:s|ing|ling)?|program(?:me)?|degree|award(?:ed)?|master['’]?s?|msc|mph|diploma|certificate|bachelor['’]?s?|course(?: is| consists| comprises| requires| of)|complet\w{1,20}|minimum(?: of)?|require[sd]?|consists? of|comprises?|curriculum|must (?:earn|take|pass)|graduat\w{1,20}|full)\b/i;
const PART =
  /\b(?:each|per|module|elective|core|electives|thesis|dissertation|project|capstone|semester \d|year \d|first|remaining|further|additional|transfer\w{0,20}|up to|prior|maximum|any|courses? (?:are|is|carry)|taught|group|option\w{0,20}|following|upper[- ]division|fewer|less|at least \d{1,4} of|major|minor|stage|level \d|worth|seminar|track|concentration|breadth|in (?:the )?(?:major|area|following)|prerequisit\w{0,20}|transferred|undergraduate|foundation|letter|earned|residen\w{1,20}|final|senior|remaining|(?:1st|2nd|3rd|4th|second|third|fourth)[- ]year|practicum|hours a week|below|above|field|concurrent|dual|joint|double|advanced standing|extended)\b/i;

/** The size of the program in its own credits; never that of a module or a part. */
export const readCredits: AttributeReader<'credits'> = (gathered, subject) => {
  const claims = gathered.statements.flatMap((statement) =>
    statement.kind === 'SENTENCE'
      ? fromSentence(statement, subject)
      : fromLabel(statement, subject),
  );
  claims.push(...fromStat(gathered, subject));
  return settle(merge(claims, (a, b) => attributeOf('credits').same(a, b)));
};

function fromLabel(statement: Statement, subject: Subject): ClaimOf<'credits'>[] {
  const { label, value, kind } = statement;
  if (kind === 'TABLE' && !/\btotal\b/i.test(label)) return [];
  const last = label.split(' | ')[0] ?? '';
  const labelled =
    LABEL.test(last.trim()) ||
    (kind === 'TABLE' && /\btotal\b.{0,80}\b(?:credits?|units?)\b/i.test(label));
  if (!labelled || value.length > 80) return [];
  const match = /^\D{0,12}(\d{1,3}(?:\.5)?)(?!\d|[/-]\d)/.exec(value);
  const amount = Number(match?.[1] ?? 0);
  if (amount < 6 || amount > 600 || PART.test(value)) return [];
  const total = /\btotal\b/i.test(label);
  const base = { LABELLED: 0.82, TABLE: 0.8, HEADED: 0.7, DATA: 0.45, SENTENCE: 0.5 }[kind];
  const credits: Credits = { amount, system: systemOf(`${label} ${value}`, subject.country) };
  return [
    claim('credits', credits, statement, amount < 24 ? base * 0.6 : total ? base + 0.08 : base),
  ];
}

const STAT = new RegExp(`^(\\d{2,3})(?: total)? ${UNIT}$`, 'i');

/** "120 Credits" by itself: the size, if it is large enough to be one and no other figure stands so. */
function fromStat({ page, layout }: Gathered, subject: Subject): ClaimOf<'credits'>[] {
  const found = page.blocks.flatMap((block, at) => {
    const match =
      layout.apart[at] === true || block.text.length > 30 ? null : STAT.exec(block.text);
    const amount = Number(match?.[1] ?? 0);
    return amount < 48 ? [] : [{ amount, unit: match?.[2] ?? '', block, at }];
  });
  const [first] = found;
  if (first === undefined || found.some(({ amount }) => amount !== first.amount)) return [];
  const context = headingPath(layout, first.at);
  const place = [...context, 'figure'].join(' > ');
  const value = first.block.text;
  const statement: Statement = {
    kind: 'LABELLED',
    label: '',
    value,
    context,
    place,
    block: first.at,
  };
  const credits: Credits = { amount: first.amount, system: systemOf(first.unit, subject.country) };
  return [claim('credits', credits, statement, 0.74)];
}

function fromSentence(statement: Statement, subject: Subject): ClaimOf<'credits'>[] {
  const { value, context } = statement;
  // Two awards at once: whose size it is cannot be told.
  if (/\b(?:concurrent|dual|joint|double) degree/i.test(value)) return [];
  const entry = /\b(?:admissions?|entry|eligib\w{0,20}|transfers?)\b/i.test(context.at(-1) ?? '')
    ? 0.4
    : 1;
  return [...value.matchAll(TOTAL)].flatMap((match) => {
    const [, digits = '', unit = ''] = match;
    const amount = Number(digits);
    const clause = clauseAround(value, match.index, match[0].length);
    if (!isWhole(amount, unit, clause, subject)) return [];
    const total = /\b(?:total|degree|program(?:me)?|msc|master['’]?s)\b/i.test(clause);
    const weight = (total ? 0.74 : 0.6) * (amount < 24 ? 0.85 : 1) * entry;
    const credits: Credits = { amount, system: systemOf(unit, subject.country) };
    const quoted = value.slice(Math.max(0, match.index - 120), match.index + 120);
    return [claim('credits', credits, { ...statement, value: quoted }, weight)];
  });
}

/** The words that belong to a figure: back to the last stop, forth to the next clause. */
function clauseAround(text: string, at: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, at - 90), at)
      .split(/[;.]/)
      .pop() ?? '';
  const after = text.slice(at + length, at + length + 45).split(/[;.,(]| and | with /)[0] ?? '';
  return before + after;
}

/** Whether a figure is the size of the program: in Australia a unit is a module, and no size. */
function isWhole(amount: number, unit: string, clause: string, { country }: Subject): boolean {
  if (amount < 9 || amount > 600 || (country === 'AU' && /^units?$/i.test(unit))) return false;
  return (
    WHOLE.test(clause) && !PART.test(clause) && !/[/] ?(?:semester|term|quarter|year)/i.test(clause)
  );
}

const BY_COUNTRY: Readonly<Record<string, Credits['system']>> = {
  GB: 'CATS',
  AU: 'CREDIT_POINTS_AU',
  US: 'US_CREDITS',
  ZA: 'NQF',
  IE: 'ECTS',
  DE: 'ECTS',
  NL: 'ECTS',
  SE: 'ECTS',
  FI: 'ECTS',
  NO: 'ECTS',
  DK: 'ECTS',
  CH: 'ECTS',
  AT: 'ECTS',
  BE: 'ECTS',
  IT: 'ECTS',
  ES: 'ECTS',
  PT: 'ECTS',
  FR: 'ECTS',
  PL: 'ECTS',
  CZ: 'ECTS',
  HU: 'ECTS',
  MT: 'ECTS',
  CY: 'ECTS',
  EE: 'ECTS',
  LV: 'ECTS',
  LT: 'ECTS',
};

/** The credit system by its own words, else by what "credits" means in the country; `UNITS` where neither says. */
function systemOf(words: string, country: string | null): Credits['system'] {
  if (/\bects\b/i.test(words)) return 'ECTS';
  if (/\bcats\b/i.test(words)) return 'CATS';
  if (/\bnqf\b/i.test(words)) return 'NQF';
  if (/\b(?:credit|semester|quarter) hours?\b/i.test(words)) return 'US_CREDITS';
  if (/\bunits?\b/i.test(words)) return 'UNITS';
  return (country === null ? undefined : BY_COUNTRY[country]) ?? 'UNITS';
}

/** One program has one size: far less likely ones are parts of it. */
function settle(claims: readonly ClaimOf<'credits'>[]): ClaimOf<'credits'>[] {
  const best = Math.max(0, ...claims.map(({ confidence }) => confidence));
  return claims.filter(({ confidence }) => confidence >= best - 0.06);
}
