import { type Duration, attributeOf } from '@second-opinion/core';
import { namesAward } from '../award/award-pattern.ts';
import type { Gathered } from '../gather/gather.ts';
import type { Statement, StatementKind } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type AttributeReader, claim, merge } from './reader.ts';
import { type TimeSpan, findTimeSpans } from './time-span.ts';

const LABEL =
  /\b(?:durations?|(?:course|program(?:me)?|study|standard|normal|expected|usual|total|degree) length|length(?: of (?:the )?(?:course|program(?:me)?|study|degree))?|study (?:period|time)|period of study|time to complet(?:e|ion)|time required|normative time|years? to complete|how long|programme time)\b/i;
/** A label that speaks of a study mode and so of its length: "Full-time", "Mode of study". */
const MODE_LABEL =
  /^(?:(?:full|part)[- ]time(?: (?:study|duration|students))?|(?:study|mode of|modes of)(?: study)?(?: mode| options)?|study options|programme type|course type)$/i;
const NOT_LABEL =
  /\b(?:visa|placement|internship|experience|loan|scholarship|notice|validity|contract|residen|module|assessment|exam(?:ination)? duration|emi|practical|lecture|training|post(?:ing)?|maximum|eligibility)\b/i;

/** Time of something else: work before the course, a part of it, a visa, the history of the place. */
const OTHER_TIME =
  /\b(?:experience|post[- ]?qualification|previously|prior|previous|last|past|recent(?:ly)?|first|second|third|fourth|final|next|every|each|ago|old|of age|aged?|valid(?:ity)?|visa|work permit|post[- ]study|placement|internship|housemanship|clerkship|rotat\w{1,20}|residen\w{1,20} (?:in|of)|scholarship|deferr?\w{0,20}|extension|suspen\w{0,20}|contract|employ\w{1,20}|teaching for|has been|led|leads|directed|joined|worked|served|for over|for more than|over the (?:last|past)|history|celebrat\w{1,20}|since|founded|established|standing|practice|registered|registration for|mature|probation|thesis must|candidature|embargo|history|renew\w{0,20}|reapply|within|loan|repay|instal\w{1,20}|accredited for|review(?:ed)? every|apprentice|gap|advance|module|unit|workshop|school(?:ing)?|both (?:courses|degrees|programs|programmes)|combined|range of|also offers?|hsc|10 ?\+ ?2|12th|(?:bachelor|undergraduate|medical|graduation|honou?rs)['’]?s? degree (?:of|with)|transfer)\b/i;
/** Full time at work, at school or at another university. */
const NOT_STUDY =
  /\b(?:experience|employ|applicants?|secondary|prior learning|english|equivalent \(|gap|recogni[sz])/i;
/** A way through the program that is not the usual one. */
const OTHER_TRACK =
  /\b(?:concurrent|dual|joint|double|tracks?|accelerated|extended|advanced standing|fast[- ]track|intercalat\w{1,20})\b/i;
const ENTRY_HEADING =
  /\b(?:entry|admissions?|eligib\w{0,20}|require\w{0,20}|prerequisites?|apply|criteria|careers?|scholarships?|fees?|transfers?)\b/i;
/** A sentence that gives a length to the program. */
const SAYS_LENGTH: readonly RegExp[] = [
  /\b(?:duration|length)\b[^.;]{0,90}$/i,
  /\b(?:completed?|finish(?:ed)?|earn|obtain|study|studied|(?:under)?taken|taught|spread|delivered|runs?|last(?:s|ing)?|spans?|takes?)\b(?: [\w’'&()-]{1,20}){0,9}? (?:in|over|across|within|for|just|of|as)(?: (?:an?|the|just|about|only|approximately|around|minimum|period|least|at|as|little|of|or|intensive|two|one|either)){0,6} $/i,
  /\b(?:takes?|lasts?|spans?|spanning|lasting)(?: [\w’'&()-]{1,20}){0,6} $/i,
  /\b(?:normative time|total (?:normative )?time)\b[^.]{0,60}$/i,
];
const SUBJECT =
  /\b(?:course|program(?:me)?|degree|diploma|certificate|m\.?sc|mmed|masters?|mba|mph|bachelors?|phd|doctorate|training|curriculum|study|studies|it|which)\b['’]?s?\)?/gi;
const LINKS = new Set(
  'is in of for at the and by a an it offered available studied taken run runs last lasts lasting take takes span spans spanning spread extend extends extending completed delivered place designed comprises comprising consists requires duration has over with as about approximately to minimum least period length intensive comprehensive rigorous full-time part-time full part time normally usually typically generally also currently can may will be must should'.split(
    ' ',
  ),
);

/** Whether only linking words and names stand between a word for the program and the length. */
function leadsTo(before: string): boolean {
  return [...before.matchAll(SUBJECT)].some((match) => {
    const between = before.slice(match.index + match[0].length).replace(/\([^)]{1,60}\)/g, ' ');
    const words = between.split(/[\s,]/).filter((word) => word !== '');
    return (
      words.length <= 14 &&
      words.every((word) => LINKS.has(word.toLowerCase()) || /^[A-Z]/.test(word))
    );
  });
}

/** "2-year full-time program", "a three-year diploma course". */
const LENGTH_OF =
  /^(?:[\s,-]{1,3}(?:\(\d{1,3} \w{1,10}\)|\d{2,3}[- ]credit|hours?|long|full[- ]time|part[- ]time|online|taught|post-?graduate|under-?graduate|graduate|professional|regular|advanced|intensive|specialised|specialized|comprehensive|research|clinical|master['’]?s?|bachelor['’]?s?|doctoral|degree|job[- ]oriented|residential|integrated|weekend|executive|evening|modular|nursing|academic|and|or)){0,6}[\s,-]{1,3}(?:\(\d{1,3} \w{1,10}\) )?(?:course|program(?:me)?|degree|diploma|certificate|master|bachelor|doctorate|mba|msc|m\.sc|curriculum|training|phd|mph|mca|of study|of full[- ]time study|of part[- ]time study)/i;
const REQUIRED =
  /\b(?:applicants?|candidates?|eligib\w{1,20}|must (?:have|hold|possess)|should (?:have|hold)|who (?:have|hold|has)|admission|entry|require(?:s|d)? (?:a|an)|holders? of|equivalent to|minimum of (?:a|an)|passed|have completed|has completed|hold(?:ing)? (?:a|an)|recognised|prerequisite)\b/i;

/** How long the program takes: labels first, then prose, where most lengths stand. */
export const readDuration: AttributeReader<'duration'> = (gathered) => {
  const claims = gathered.statements.flatMap((statement) =>
    statement.kind === 'SENTENCE' ? fromSentence(statement) : fromLabel(statement),
  );
  claims.push(...fromName(gathered));
  const attribute = attributeOf('duration');
  return settle(
    merge(claims, (a, b) => attribute.same(a, b) && attribute.qualify(a) === attribute.qualify(b)),
  );
};

function fromLabel(statement: Statement): ClaimOf<'duration'>[] {
  const { label, value, kind } = statement;
  const heard = hearLabel(statement);
  if (heard === null) return [];
  const spans = (kind === 'DATA' ? isoSpan(value) : null) ?? findTimeSpans(value);
  const found: ClaimOf<'duration'>[] = [];
  for (const span of spans) {
    if (span.limit || isOtherTime(value, span)) continue;
    if (kind === 'HEADED' && !headed(value, span)) continue;
    const mode = span.studyMode ?? modeOf(label) ?? modeOf(statement.context.at(-1) ?? '');
    const doubt = (span.vague ? 0.8 : 1) * (value.length > 120 ? 0.85 : 1);
    found.push(claim('duration', duration(span, mode), statement, heard * doubt));
  }
  return withoutRestated(found);
}

const BASE: Readonly<Record<StatementKind, number>> = {
  LABELLED: 0.93,
  TABLE: 0.9,
  HEADED: 0.86,
  DATA: 0.45,
  SENTENCE: 0.7,
};

/** How much a label's being about the length is worth, or null where it is about something else. */
function hearLabel({ label, value, kind }: Statement): number | null {
  const head = kind === 'HEADED' && value.length > 160 ? '' : label;
  if (LABEL.test(head) && !NOT_LABEL.test(label)) return BASE[kind];
  return MODE_LABEL.test(head.trim()) ? BASE[kind] * 0.9 : null;
}

/** The study mode that a label or heading names, where it names one alone. */
function modeOf(text: string): 'FULL_TIME' | 'PART_TIME' | null {
  const full = /full[- ]time/i.test(text);
  const part = /part[- ]time/i.test(text);
  return full === part ? null : full ? 'FULL_TIME' : 'PART_TIME';
}

/** In a longer value: time of work, of a placement, of life. */
function isOtherTime(value: string, span: TimeSpan): boolean {
  if (value.length <= 40) return false;
  const before = value.slice(Math.max(0, span.start - 50), span.start);
  const after = value.slice(span.end, span.end + 40);
  return (
    OTHER_TIME.test(before) ||
    /^[^.,;]{0,25}\b(?:experience|internship|placement|old)\b/i.test(after)
  );
}

/** Under a heading only a text that opens with the length, or whose sentence gives it to the program. */
function headed(value: string, span: TimeSpan): boolean {
  return span.start <= 30 || value.length < 80 || saysLength(value, span);
}

function fromSentence(statement: Statement): ClaimOf<'duration'>[] {
  const { value, context } = statement;
  const found: ClaimOf<'duration'>[] = [];
  const heading = context[context.length - 1] ?? '';
  const entry = ENTRY_HEADING.test(heading) ? 0.6 : 1;
  let accepted: TimeSpan | null = null;
  const spans = findTimeSpans(value);
  const inYears = spans.some(({ calendar, limit }) => calendar && !limit);
  for (const span of spans) {
    if (!span.calendar && (inYears || /^ of\b/.test(value.slice(span.end)))) continue;
    // A term or some weeks are a part of a program, unless a label says otherwise.
    if (span.limit || span.maxMonths < (span.calendar ? 3 : 12)) continue;
    if (!saysLength(value, span) && !continues(value, accepted, span)) continue;
    accepted = span;
    const doubt =
      (span.vague ? 0.85 : 1) *
      (value.length > 350 ? 0.92 : 1) *
      (OTHER_TRACK.test(value) ? 0.55 : 1);
    const quoted = { ...statement, value: excerpt(value, span) };
    found.push(claim('duration', duration(span, span.studyMode), quoted, 0.84 * doubt * entry));
  }
  return withoutRestated(found);
}

/** "… over one year full time, or two years part time": the second length goes with the first. */
function continues(sentence: string, before: TimeSpan | null, span: TimeSpan): boolean {
  if (before === null || span.studyMode === null || span.start - before.end > 70) return false;
  return /^[^.;]*(?:\bor\b|\band\b|,|\/) ?(?:over |in |up to )?$/i.test(
    sentence.slice(before.end, span.start),
  );
}

/** Whether the sentence gives the span to the program itself. */
function saysLength(sentence: string, span: TimeSpan): boolean {
  const before = sentence.slice(Math.max(0, span.start - 160), span.start);
  const after = sentence.slice(span.end, span.end + 120);
  const clauseAfter = after.split(/[;.]/)[0] ?? '';
  if (
    /^[^.;]{0,40}\b(?:experience|practice|old\b|of age|ago|internship|placement|standing|prior to|before (?:applying|admission))\b/i.test(
      clauseAfter,
    )
  )
    return false;
  if (REQUIRED.test(before) && !/\b(?:duration|programme is|program is|course is)\b/i.test(before))
    return false;
  if (LENGTH_OF.test(after))
    return (
      !OTHER_TIME.test(before.slice(-40)) &&
      !/\bhigher secondary|of \w{1,20} years?\b/i.test(before.slice(-20))
    );
  if (OTHER_TIME.test(before.slice(-60))) return false;
  if (leadsTo(before) || SAYS_LENGTH.some((pattern) => pattern.test(before))) return true;
  const modeClose =
    span.studyMode !== null &&
    /^[\s,(]*(?:of )?(?:full|part)[- ]time/i.test(after) &&
    /\b(?:over|takes?|in|course|program(?:me)?|msc|degree|diploma|for|:)\s{0,3}(?:\w{1,20} ){0,3}$|^\s{0,3}$/i.test(
      before,
    );
  return modeClose && !NOT_STUDY.test(sentence);
}

/** "Total Normative Time: Five Years", "MSc (2 years)": a heading that gives the length in itself. */
function fromName({ page, layout }: Gathered): ClaimOf<'duration'>[] {
  const found: ClaimOf<'duration'>[] = [];
  page.blocks.forEach((block, at) => {
    if (block.level !== 1 || block.text.length > 120 || layout.apart[at] === true) return;
    const [span, ...more] = findTimeSpans(block.text);
    if (span === undefined || more.length > 0 || span.limit) return;
    if (!namesAward(block.text)) return;
    const statement: Statement = {
      kind: 'HEADED',
      label: '',
      value: block.text,
      context: [],
      place: 'heading 1',
      block: at,
    };
    found.push(claim('duration', duration(span, span.studyMode), statement, 0.85));
  });
  return found;
}

/** "2 years (4 semesters)", "1 year / 52 weeks": the second says the first again. */
function withoutRestated(claims: ClaimOf<'duration'>[]): ClaimOf<'duration'>[] {
  return claims.filter(
    (each, at) =>
      !claims
        .slice(0, at)
        .some(
          ({ value }) =>
            value.studyMode !== each.value.studyMode &&
            each.value.studyMode === 'ANY' &&
            Math.abs(value.minMonths - each.value.minMonths) <= 3,
        ),
  );
}

/** Full and part time stand beside each other; of several lengths of one mode, much less likely ones go. */
function settle(claims: readonly ClaimOf<'duration'>[]): ClaimOf<'duration'>[] {
  return claims.filter((each) => {
    const rivals = claims.filter((other) => other.confidence > each.confidence);
    // A length without a mode that a likelier claim gives with its mode says nothing new.
    if (
      each.value.studyMode === 'ANY' &&
      rivals.some(
        ({ value }) => value.minMonths === each.value.minMonths && value.studyMode !== 'ANY',
      )
    )
      return false;
    const best = Math.max(
      0,
      ...rivals
        .filter(
          ({ value }) => value.studyMode === each.value.studyMode || each.value.studyMode === 'ANY',
        )
        .map(({ confidence }) => confidence),
    );
    return each.confidence >= best - 0.12;
  });
}

function duration(span: TimeSpan, mode: 'FULL_TIME' | 'PART_TIME' | null): Duration {
  return { studyMode: mode ?? 'ANY', minMonths: span.minMonths, maxMonths: span.maxMonths };
}

/** ISO 8601 durations of JSON-LD: "P2Y", "P18M", "P52W". */
function isoSpan(value: string): TimeSpan[] | null {
  const match = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?$/.exec(value.trim());
  if (match === null) return null;
  const [, years = '0', months = '0', weeks = '0'] = match;
  const total = Number(years) * 12 + Number(months) + Math.round((Number(weeks) * 12) / 52);
  if (total < 1 || total > 120) return [];
  return [
    {
      minMonths: total,
      maxMonths: total,
      studyMode: null,
      start: 0,
      end: value.length,
      limit: false,
      calendar: true,
      vague: false,
    },
  ];
}

function excerpt(sentence: string, span: TimeSpan): string {
  return sentence.slice(Math.max(0, span.start - 150), span.end + 120);
}
