import type { Admission } from '@second-opinion/core';
import type { Gathered } from '../gather/gather.ts';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { findEnglishTests } from './english-test.ts';
import { type AttributeReader, claim, merge } from './reader.ts';
import { findTimeSpans } from './time-span.ts';

const HEADING =
  /\b(?:entry|admission|eligib|requirement|pre-?requisite|who can apply|applicants?|selection|qualification)/i;
const OTHER_HEADING =
  /\b(?:degree requirements|course requirements|graduat|progress|career|fees?|thesis|examination)\b/i;
const ASKS =
  /\b(?:applicants?|candidates?|you(?:['’]ll)?|students?) (?:[\w,]{1,20} ){0,3}?(?:must|should|need|are required|are expected|will (?:have|need|be)|have to)\b|\b(?:required|requirement|must (?:have|hold|be)|minimum of|eligib\w{1,20}|at least)\b|^(?:an?|the)? ?(?:mbbs|medical degree|recognised|recognized|bachelor|minimum|registration|full registration|one|two|three|four|five|\d)/i;
const WISH =
  /\b(?:preferabl[ey]|preferred|desirable|recommended|advantage|ideally|encouraged|normally|usually)\b/i;
const NOT_ASKED =
  /\b(?:not required|waived|no (?:interview|registration|experience)|without (?:an )?interview|not (?:need|necessary)|need not)\b/i;
const GRADUATE = /\b(?:to graduate|for (?:the )?award|to progress|before graduation|by the end)\b/i;

type Kind = Admission['kind'];
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'MEDICAL_DEGREE',
    /\b(?:MBBS|MB ?ChB|MB ?BCh|M\.?B\.?,? ?B\.?S\.?|medical degree|degree in medicine|bachelor of medicine|primary medical qualification|medical graduates?|qualified doctors?)\b/i,
  ],
  [
    'MEDICAL_REGISTRATION',
    /\b(?:registered (?:as a |medical |with the )|(?:full|medical|provisional|professional|current|unconditional) registration|registration with|registrable|medical council|licen[sc]e to practi[sc]e|practising (?:certificate|licence))\b/i,
  ],
  [
    'CLINICAL_EXPERIENCE',
    /\b(?:clinical|work|professional|relevant|practical|post-?(?:graduate|graduation|qualification)|hospital|medical) (?:\w{1,20} )?(?:experience|practice)\b|\byears?['’]? (?:of )?(?:experience|standing)\b|\bafter (?:internship|housemanship)\b/i,
  ],
  [
    'TRAINING_POST',
    /\b(?:training post|registrar (?:post|position)|residency (?:post|position)|approved training|specialty training (?:post|program)|employed as a)\b/i,
  ],
  [
    'ENTRANCE_EXAM',
    /\b(?:entrance (?:exam\w{0,20}|test)|NEET(?:-PG)?|GRE|GMAT|GAMSAT|admission test|MRCP|MRCS|primary examination|CET)\b/,
  ],
  ['INTERVIEW', /\binterviews?\b/i],
  [
    'REFERENCES',
    /\b(?:references|referees|letters? of (?:recommendation|reference)|recommendation letters?)\b/i,
  ],
];
const DEGREE =
  /\b(?:(?:bachelor|honours|undergraduate|first|good|baccalaureate|master)['’]?s?(?: degree)?|degree|2[:.][12]|second class)\b/i;

/** The applicant has the degree, rather than wants it. */
const HOLDS =
  /\b(?:hold(?:s|ing)?|have|has|possess|minimum of|good|honou?rs|2[:.][12]|second class|bachelor['’]?s|undergraduate) (?:\w{1,20} ){0,4}?(?:degree|honou?rs|2[:.][12]|qualification)/i;

/** What one needs to apply: under headings of entry, and only there, since the same words stand everywhere. */
export const readAdmission: AttributeReader<'admission'> = (gathered) =>
  merge(entryStatements(gathered).flatMap(fromStatement), sameRequirement).slice(0, 12);

function entryStatements({ statements }: Gathered): Statement[] {
  return statements.filter(({ kind, context, label }) => {
    if (kind !== 'SENTENCE' && kind !== 'LABELLED') return false;
    const near = kind === 'LABELLED' ? label : context.slice(-2).join(' | ');
    return HEADING.test(near) && !OTHER_HEADING.test(context.at(-1) ?? label);
  });
}

function fromStatement(statement: Statement): ClaimOf<'admission'>[] {
  const { value } = statement;
  if (value.length > 500 || GRADUATE.test(value) || /\b(?:appeal|denied|transfer)/i.test(value)) {
    return [];
  }
  const english = findEnglishTests(value);
  if (english.length > 0)
    return english.map((test) => fromTest(test, english.length > 1, statement));
  if (!ASKS.test(value) || NOT_ASKED.test(value)) return [];
  const kinds = KINDS.filter(([, pattern]) => pattern.test(value)).map(([kind]) => kind);
  if (kinds.length === 0 && DEGREE.test(value) && HOLDS.test(value)) kinds.push('OTHER_DEGREE');
  const alternatives = kinds.length > 1 && /\bor\b/.test(value);
  return kinds.map((kind) =>
    claim(
      'admission',
      requirement(kind, value, alternatives),
      statement,
      alternatives ? 0.6 : 0.72,
    ),
  );
}

function fromTest(
  { exam, score }: { exam: string; score: string | null },
  several: boolean,
  statement: Statement,
): ClaimOf<'admission'> {
  const base = { kind: 'ENGLISH', exam, required: true } as const;
  const scored = score === null ? base : { ...base, minScore: score };
  const value: Admission = several ? { ...scored, group: 'english-test' } : scored;
  return claim('admission', value, statement, score === null ? 0.62 : 0.82);
}

function requirement(kind: Kind, text: string, alternatives: boolean): Admission {
  const required = !WISH.test(text);
  const base: Admission = { kind, required: required && !alternatives };
  if (kind === 'ENTRANCE_EXAM') {
    const exam = /\b(?:NEET(?:-PG)?|GRE|GMAT|GAMSAT|MRCP|MRCS)\b/.exec(text)?.[0];
    return exam === undefined ? base : { ...base, exam };
  }
  if (kind !== 'CLINICAL_EXPERIENCE') return base;
  const span = findTimeSpans(text).find(({ limit }) => !limit);
  return span === undefined ? base : { ...base, minMonths: span.minMonths };
}

function sameRequirement(a: Admission, b: Admission): boolean {
  return (
    a.kind === b.kind &&
    (a.exam ?? null) === (b.exam ?? null) &&
    (a.minScore === b.minScore || b.minScore === undefined) &&
    (a.minMonths === b.minMonths || b.minMonths === undefined)
  );
}
