import { type Tuition, attributeOf, moneyToDecimal, sameMoney } from '@second-opinion/core';
import type { Statement, StatementKind } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { readDuration } from './duration.ts';
import { nationalityIn } from './nationality.ts';
import { academicYearIn, audienceBeside, audienceIn, unitIn } from './price-words.ts';
import { type AttributeReader, type Subject, claim, merge } from './reader.ts';

const FEE =
  /\b(?:tuition|fees?|course cost|programme cost|programme fee|cost of (?:the )?(?:course|programme|study)|cost|price|investment)\b/i;
/** Money that is no price of the teaching. */
const OTHER_MONEY =
  /\b(?:scholarships?|bursar(?:y|ies)|stipends?|salar(?:y|ies)|earn(?:s|ed|ing|ings)?|income|discount\w{0,20}|waiver|concession|deposit|loans?|application fee|application cost|apply|registration fee|enrol?ment fee|admission fee|exam(?:ination)?s? fees?|hostel|accommodation|lodging|living|maintenance|books?|insurance|bench fee|refund\w{0,20}|caution|fine|penalt(?:y|ies)|late fee|award(?:s|ed)? (?:of|worth)|worth|save|packages?|lpa|ctc|placements?|grants?|prizes?|fund(?:s|ed|ing)?|revenue|turnover|budget|processing|library fee|student services|amenities|ssaf|travel|transport|uniform|mess|laboratory fee|donation|endow\w{0,20}|reduction|off\b|bank statement|sponsor\w{0,20}|visa|graduation fee|convocation|seat|advance|emi)\b/i;

/** What is charged for the teaching: amount, currency, per what, for whom, for which year. */
export const readTuition: AttributeReader<'tuition'> = (gathered, subject) => {
  const lengths = readDuration(gathered, subject).filter(
    ({ value }) => value.studyMode !== 'PART_TIME',
  );
  const oneYear = lengths.length > 0 && lengths.every(({ value }) => value.maxMonths <= 12);
  const claims = gathered.statements.flatMap((statement) =>
    fromStatement(statement, { ...subject, oneYear }),
  );
  return settle(merge(claims, same));
};

function same(a: Tuition, b: Tuition): boolean {
  const attribute = attributeOf('tuition');
  return (
    attribute.qualify(a) === attribute.qualify(b) &&
    attribute.same(a, b) &&
    (a.academicYear ?? b.academicYear) === (b.academicYear ?? a.academicYear)
  );
}

/** What is known of the page, and whether the program takes a year at most. */
interface FeeSubject extends Subject {
  readonly oneYear: boolean;
}

function fromStatement(statement: Statement, subject: FeeSubject): ClaimOf<'tuition'>[] {
  const { kind, label, value, context } = statement;
  if (kind === 'DATA' || value.length > 500 || (kind === 'HEADED' && value.length > 200)) return [];
  const near = context[context.length - 1] ?? '';
  const above = context.slice(-3).join(' | ');
  const labelled = FEE.test(label);
  const said = kind === 'SENTENCE' && FEE.test(value);
  if (!labelled && !said && !FEE.test(above)) return [];
  if (OTHER_MONEY.test(label) || isOtherHeading(near)) return [];
  const amounts = findAmounts(
    value,
    subject.country,
    labelled ? { label: `${label} ${near}` } : undefined,
  );
  return amounts.flatMap((amount, at) => fromAmount(statement, amount, amounts, at, subject));
}

function fromAmount(
  statement: Statement,
  amount: Amount,
  all: readonly Amount[],
  at: number,
  subject: FeeSubject,
): ClaimOf<'tuition'>[] {
  const { kind, label, value, context } = statement;
  const [before, after] = wordsBeside(value, all, at);
  if (!isTuition(statement, `${before} ${after}`)) return [];
  const near = context.at(-1) ?? '';
  const stated = unitIn(after, at === 0 ? before : '', label, near, tailOf(value, all));
  const per = stated ?? (isWholeFee(statement, amount, subject) ? 'PROGRAM' : null);
  if (per === null || per === 'OTHER') return [];
  const around = [after, before, label, ...context.toReversed().slice(0, 4)];
  const audience = audienceOf(before, after, around, subject);
  const price = { audience: audience ?? 'ALL', money: amount.money, per } as const;
  const tuition: Tuition = { ...price, ...qualifiersIn([after, before, label], near) };
  const confidence = BASE[kind] * doubtOf(amount, audience !== null) * (stated === null ? 0.75 : 1);
  return [
    claim('tuition', tuition, statement, confidence, stated === null ? ONE_YEAR : amount.assumed),
  ];
}

/** The words before and after an amount, up to the amounts beside it. */
function wordsBeside(text: string, all: readonly Amount[], at: number): [string, string] {
  const start = all[at]?.start ?? 0;
  const end = all[at]?.end ?? 0;
  const before = text.slice(Math.max(all[at - 1]?.end ?? 0, start - 80), start);
  return [before, text.slice(end, Math.min(all[at + 1]?.start ?? text.length, end + 60))];
}

/** What follows the last amount of a short text speaks for all: "UK £11,400, Overseas £25,300 per annum". */
function tailOf(text: string, all: readonly Amount[]): string {
  const last = all.at(-1);
  return text.length <= 200 && last !== undefined ? text.slice(last.end) : '';
}

function audienceOf(
  before: string,
  after: string,
  around: readonly string[],
  { country }: Subject,
): Tuition['audience'] | null {
  return (
    audienceBeside(before, after) ??
    audienceIn(...around) ??
    nationalityIn(around.join(' | '), country)
  );
}

const ONE_YEAR = 'the course takes one year, so that the fee without a unit is the whole fee';

/** A fee without a unit, stated in a line of its own, of a course that takes a year at most: a year's fee is all. */
function isWholeFee({ label, value }: Statement, amount: Amount, { oneYear }: FeeSubject): boolean {
  if (/part[- ]time/i.test(`${label} ${value}`)) return false;
  return oneYear && value.length <= 60 && Number(moneyToDecimal(amount.money)) >= 1_000;
}

/** Study mode, subsidy and academic year, where the words beside the amount name them. */
function qualifiersIn(
  beside: readonly string[],
  near: string,
): Pick<Tuition, 'academicYear' | 'studyMode' | 'subsidised'> {
  const text = beside.join(' | ');
  const [full, part] = [/full[- ]time/i.test(text), /part[- ]time/i.test(text)];
  const academicYear = academicYearIn(...beside, near);
  const subsidised = /commonwealth supported|\bcsp\b|subsidi[sz]ed/i.test(text);
  return {
    ...(academicYear === null ? {} : { academicYear }),
    ...(full === part ? {} : { studyMode: full ? 'FULL_TIME' : 'PART_TIME' }),
    ...(subsidised ? { subsidised } : {}),
  };
}

/** "Scholarships", "Application fee"; but "Fees and funding" is the place where tuition stands. */
function isOtherHeading(heading: string): boolean {
  if (/\b(?:application|registration|exam\w{0,20}|admission|enrol\w{0,20}) fees?\b/i.test(heading))
    return true;
  return OTHER_MONEY.test(heading) && !FEE.test(heading);
}

/** Whether the words around an amount leave it a price of the teaching. */
function isTuition({ kind, label, value }: Statement, around: string): boolean {
  if (OTHER_MONEY.test(around)) return false;
  const prose = kind === 'SENTENCE' || value.length > 80;
  return !prose || FEE.test(around) || FEE.test(label);
}

const BASE: Readonly<Record<StatementKind, number>> = {
  LABELLED: 0.88,
  TABLE: 0.85,
  HEADED: 0.8,
  SENTENCE: 0.72,
  DATA: 0.5,
};

function doubtOf(amount: Amount, audienceStated: boolean): number {
  const assumed = amount.assumed === undefined ? 1 : 0.96;
  const small = amount.money.minor < 5_000 ? 0.6 : 1;
  return (audienceStated ? 1 : 0.94) * assumed * small;
}

/** The same price with a known audience or study mode makes the one that names none superfluous. */
function settle(claims: readonly ClaimOf<'tuition'>[]): ClaimOf<'tuition'>[] {
  return claims.filter(
    (each) =>
      !claims.some(
        (other) => other.confidence >= each.confidence - 0.15 && saysMore(other.value, each.value),
      ),
  );
}

function saysMore(a: Tuition, b: Tuition): boolean {
  if (a.per !== b.per || !sameMoney(a.money, b.money)) return false;
  const audience = a.audience === b.audience || b.audience === 'ALL';
  const mode = a.studyMode === b.studyMode || b.studyMode === undefined;
  return audience && mode && (a.audience !== b.audience || a.studyMode !== b.studyMode);
}
