import type { Audience, TuitionUnit } from '@second-opinion/core';

const UNITS: readonly (readonly [TuitionUnit, RegExp])[] = [
  [
    'SEMESTER',
    /\b(?:per|each|every|a|\/) ?(?:semester|sem)\b|\/ ?sem(?:ester)?\b|\bsemester (?:tuition )?fees?\b|\bper[- ]semester\b|\bsemester[- ]wise\b/i,
  ],
  [
    'CREDIT',
    /\b(?:per|each|a|\/) ?(?:credit(?:[- ](?:hour|point|unit))?|semester[- ]hour|point)\b|\/ ?credit\b/i,
  ],
  [
    'MODULE',
    /\b(?:per|each|a|\/) ?(?:module|unit of study|course unit|(?:\d{1,4}[- ]credit )?(?:unit|paper|subject))\b/i,
  ],
  [
    'YEAR',
    /\b(?:per|each|every|a|\/) ?(?:academic |calendar |study )?(?:year|annum|yr)\b|\bp\.? ?a\b\.?|\/ ?(?:yr|year)\b|\bannual(?:ly)?\b|\byearly\b|\byear[- ]?wise\b|\b(?:(?:1st|2nd|3rd|4th|first|second|third|fourth)[- ]year|year (?:1|2|3|4|one|two|three|four))\b|\bindicative (?:annual|first[- ]year)\b|\bfirst[- ]year\b/i,
  ],
  [
    'PROGRAM',
    /\b(?:total|full|whole|entire|complete|one[- ]time|overall) (?:tuition |course |program(?:me)? |degree )?(?:fees?|cost|price|tuition|program(?:me)?|course)\b|\bfor the (?:whole|entire|full|complete) (?:program(?:me)?|course|degree)\b|\btotal\b|\b(?:per|for the) (?:program(?:me)?|course|degree)\b|\bwhole[- ]programme\b|\bin total\b|\bfull[- ]program(?:me)?\b/i,
  ],
];
/** Units that core does not know: such a price is not read at all. */
const OTHER_UNIT =
  /\b(?:per|each|a|\/) ?(?:month|week|day|hour|night|term|trimester|quarter|instal?lments?|attempt|stage|person|application)\b|\bmonthly\b|\bEMI\b|\binstal?lments?\b|\/ ?month\b|\bquarterly\b/i;

/** What a price is per: the first of the texts that says, nearest first; `OTHER` for units that are no tuition's. */
export function unitIn(...texts: readonly string[]): TuitionUnit | 'OTHER' | null {
  for (const text of texts) {
    if (OTHER_UNIT.test(text)) return 'OTHER';
    for (const [unit, pattern] of UNITS) if (pattern.test(text)) return unit;
  }
  return null;
}

const INTERNATIONAL =
  /\b(?:international|overseas|foreign|non[- ]?(?:uk|eu|eea|resident|citizen)s?|out[- ]of[- ]state|saarc|nri|rest of (?:the )?world|offshore|non[- ](?:east )?african|outside (?:the )?(?:uk|eu)|others$)\b/i;
const DOMESTIC =
  /\b(?:home|domestic|local|(?<!non[- ]?)(?:uk|eu|eea|roi)|in[- ]state|(?<!non[- ]?)residents?|scottish|islands|east african|sadc|commonwealth supported|csp)\b/i;

/** Whom a price is for: the first of the texts that says; both at once are all. Null where none says. */
export function audienceIn(...texts: readonly string[]): Audience | null {
  for (const text of texts) {
    const abroad = INTERNATIONAL.test(text);
    const home = DOMESTIC.test(text.replace(new RegExp(INTERNATIONAL, 'gi'), ' '));
    if (
      abroad &&
      home &&
      !/\bsaarc|foreign nationals|international (?:residents?|nationals?)\b/i.test(text)
    )
      return 'ALL';
    if (abroad) return 'INTERNATIONAL';
    if (home) return 'DOMESTIC';
  }
  return null;
}

const BEFORE = 24;

/**
 * Whom an amount is for by the words that touch it: "Home: £9,250", "UK £11,400", then "£9,000 UK students". What
 * stands before the next amount is the next one's.
 */
export function audienceBeside(before: string, after: string): Audience | null {
  const touching =
    before
      .slice(-BEFORE)
      .split(/[,;|.]| and | or /)
      .at(-1) ?? '';
  const following = /^[\s*^(]{0,3}(?:for )?(.{0,24})/.exec(after)?.[1]?.split(/[,;:|.]/) ?? [];
  // "… International:" opens what follows it and says nothing of this amount.
  const opens = after.slice(0, 28).includes(':');
  return audienceIn(touching) ?? (opens ? null : audienceIn(following[0] ?? ''));
}

const ACADEMIC_YEAR = /\b(20\d\d) ?[/–-] ?(20\d\d|\d\d)\b/;

/** "2023/24" in a text as "2023/2024", or a single year beside words of a fee or an entry; null where there is none. */
export function academicYearIn(...texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = ACADEMIC_YEAR.exec(text);
    const [, first = '', second = ''] = match ?? [];
    const last = second.length === 2 ? first.slice(0, 2) + second : second;
    if (Number(last) === Number(first) + 1) return `${first}/${last}`;
    const single =
      /\b(20[0-3]\d)\b(?= (?:entry|intake|fees?|tuition|academic|admission|start))|\b(?:for|in|from|fees?|entry|academic year|session|AY) (20[0-3]\d)\b/i.exec(
        text,
      );
    const year = single?.[1] ?? single?.[2];
    if (year !== undefined) return year;
  }
  return null;
}
