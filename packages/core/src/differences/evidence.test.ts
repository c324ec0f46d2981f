import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import type { Claim } from '../claim.ts';
import { opinionOn } from '../opinion.ts';
import type { Profile } from '../profile.ts';
import { resolve } from '../resolve.ts';
import { TODAY, makeClaim } from '../testing/claims.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { type Difference, listOf } from './difference.ts';
import { differencesInFigures } from './differences-in-figures.ts';
import { differencesInWords } from './differences-in-words.ts';

/** A name a column. */
const namesOf = (columns: readonly unknown[]) => ['A', 'B', 'C'].slice(0, columns.length);
const length = (months: number, maxMonths = months) =>
  makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: months, maxMonths });
const tuition = (major: number) =>
  makeClaim('tuition', { audience: 'ALL', money: money(major), per: 'PROGRAM' });
const research = (kind: 'THESIS' | 'NONE', note?: string) => makeClaim('research', { kind, note });
const outcome = (note: string) => makeClaim('outcome', { kind: 'CAREER', note });

/** The sentences with the columns that each rests on: "DIFFERS TOTAL_COST 0,1: …". */
function told(differences: readonly Difference[]): string[] {
  return differences.map(({ kind, text, evidence }) => {
    const what = new Set(evidence.map((on) => (on.kind === 'FIGURE' ? on.figure : on.attribute)));
    const columns = evidence.map(({ column }) => column).join();
    return `${kind} ${[...what].join()} ${columns}: ${text}`.replaceAll('\u00a0', ' ');
  });
}

const inFigures = (columns: readonly (readonly Claim[])[], profile: Profile): string[] =>
  told(
    differencesInFigures(
      columns.map((claims) =>
        opinionOn(
          makeProgram([makeClaim('delivery', { mode: 'ONLINE' }), ...claims]),
          makeContext(profile),
        ),
      ),
      namesOf(columns),
      'USD',
    ),
  );
const inWords = (columns: readonly (readonly Claim[])[], limit?: number): string[] =>
  told(
    differencesInWords(
      compare(columns.map((claims) => resolve(claims, TODAY))),
      namesOf(columns),
      limit,
    ),
  );

const KEEPS: Profile = {
  pay: money(10_000),
  keptPay: { fullTime: 1 },
  taxRate: 0,
  discountRate: 0,
  horizonYears: 11,
};
const WHOLE = 'The whole cost, income given up included';

describe('a difference of figures', () => {
  it('rests on the figures of every column that has one, the raise as the cost', () => {
    const columns = [
      [length(12), tuition(3_000)],
      [length(12), tuition(1_000)],
      [length(12), tuition(2_000)],
    ];
    expect(inFigures(columns, KEEPS)).toEqual([
      `DIFFERS TOTAL_COST 0,1,2: ${WHOLE}: from USD 1,000 (B) to USD 3,000 (A).`,
      'DIFFERS REQUIRED_RAISE 0,1,2: The raise a year that pays for it: from USD 100 (B) to USD 300 (A).',
    ]);
  });

  it('is of one figure where another is not known, and says whose is missing', () => {
    const columns = [[length(12), tuition(3_000)], [length(12)], [length(12), tuition(1_000)]];
    const [cost, missing, ...others] = inFigures(columns, KEEPS);
    expect(cost).toBe(`DIFFERS TOTAL_COST 0,2: ${WHOLE}: from USD 1,000 (C) to USD 3,000 (A).`);
    expect(missing).toBe(
      'MISSING TOTAL_COST 1: The whole cost of B is unknown. No source states tuition for domestic students.',
    );
    expect(others).toHaveLength(1);
    expect(inFigures(columns.slice(0, 2), KEEPS)).toEqual([missing]);
  });

  it('has no raise where there is a cost and nothing else is known', () => {
    const columns = [
      [length(12), tuition(3_000)],
      [length(12), tuition(1_000)],
    ];
    expect(inFigures(columns, { ...KEEPS, horizonYears: 1 })).toHaveLength(1);
  });

  it('is none of equal costs, but for that they overlap', () => {
    const [text] = inFigures(
      [
        [length(12), tuition(5)],
        [length(12), tuition(5)],
      ],
      KEEPS,
    );
    expect(text).toBe(
      `DIFFERS TOTAL_COST 0,1: ${WHOLE}: the ranges of A and B overlap, so none is surely cheaper.`,
    );
  });

  it('is over all where one range holds the others’ end', () => {
    const yearly = (major: number) =>
      makeClaim('tuition', { audience: 'ALL', money: money(major), per: 'YEAR' });
    // 1,000; 3,000; 600 to 2,400.
    const columns = [
      [length(12), tuition(1_000)],
      [length(12), tuition(3_000)],
      [length(12, 48), yearly(600)],
    ];
    expect(inFigures(columns, KEEPS)[0]).toBe(
      `DIFFERS TOTAL_COST 0,1,2: ${WHOLE}: USD 600 to USD 3,000 over all; surely less for A (USD 1,000) than for B (USD 3,000).`,
    );
  });

  it('is over all, too, where a range goes on beyond the one that is surely more', () => {
    const yearly = makeClaim('tuition', { audience: 'ALL', money: money(1_500), per: 'YEAR' });
    // 1,000; 3,000; 1,500 to 6,000.
    const columns = [
      [length(12), tuition(1_000)],
      [length(12), tuition(3_000)],
      [length(12, 48), yearly],
    ];
    expect(inFigures(columns, KEEPS)[0]).toBe(
      `DIFFERS TOTAL_COST 0,1,2: ${WHOLE}: USD 1,000 to USD 6,000 over all; surely less for A (USD 1,000) than for B (USD 3,000).`,
    );
  });

  it('tells who may apply, each group apart, and is none where all are alike', () => {
    const required = (kind: 'MEDICAL_DEGREE' | 'TRAINING_POST' | 'INTERVIEW') =>
      makeClaim('admission', { kind, required: true });
    const profile = { ...KEEPS, medicalDegree: true, trainingPost: false };
    const both = [
      [length(12), tuition(1), required('MEDICAL_DEGREE')],
      [length(12), tuition(1), required('TRAINING_POST')],
      [length(12), tuition(1), required('MEDICAL_DEGREE')],
    ];
    expect(inFigures(both, profile).at(-1)).toBe(
      'DIFFERS ELIGIBILITY 0,1,2: Of what is required to apply, you meet all for A and C; you lack something for B.',
    );
    const alike = inFigures([both[0]!, both[2]!], profile);
    expect(alike.filter((text) => text.includes('ELIGIBILITY'))).toEqual([]);
  });
});

describe('a difference in words', () => {
  it('comes in the order that readers ask, whatever the order of the rows', () => {
    const columns = [
      [research('THESIS'), length(12), makeClaim('language', { code: 'en' })],
      [research('NONE'), length(24), makeClaim('language', { code: 'fr' })],
    ];
    const rows = compare(columns.map((claims) => resolve(claims, TODAY)));
    const forwards = differencesInWords(rows, namesOf(columns));
    expect(forwards.map(({ evidence: [on] }) => on?.kind === 'CELL' && on.attribute)).toEqual([
      'duration',
      'research',
      'language',
    ]);
    expect(differencesInWords(rows.toReversed(), namesOf(columns))).toEqual(forwards);
  });

  it('orders ranges by their start, then by their end', () => {
    const columns = [[length(12, 36)], [length(12, 24)], [length(12, 30)]];
    expect(inWords(columns)[0]).toBe(
      'DIFFERS duration 0,1,2: Duration, full-time: from 1–2 years (B) to 1–3 years (A).',
    );
  });

  it('names a column that has no name by its place', () => {
    const rows = compare([[length(12)], [length(24)]].map((claims) => resolve(claims, TODAY)));
    expect(differencesInWords(rows, [])[0]?.text).toBe(
      'Duration, full-time: from 1 year (program 1) to 2 years (program 2).',
    );
  });

  it('rests, where a column lacks what others have, on that column alone', () => {
    expect(inWords([[tuition(5)], [], [tuition(5)]])).toEqual([
      'MISSING tuition 1: No source states “tuition” for B.',
    ]);
    // What readers do not ask first is missed by nobody.
    expect(inWords([[makeClaim('language', { code: 'en' })], []])).toEqual([]);
  });

  it('is of groups where values lie on several scales, such as two currencies', () => {
    const priced = (major: number, currency: string) =>
      makeClaim('tuition', { audience: 'ALL', money: money(major, currency), per: 'PROGRAM' });
    expect(inWords([[priced(5, 'USD')], [priced(9, 'EUR')]])[0]).toMatch(
      /USD 5.*\(A\); EUR 9.*\(B\)/,
    );
  });

  it('tells all that a column holds, each once', () => {
    const assessed = (...kinds: ('PORTFOLIO' | 'LOGBOOK')[]) =>
      kinds.map((kind) => makeClaim('assessment', { kind }));
    expect(inWords([assessed('LOGBOOK', 'PORTFOLIO'), assessed('LOGBOOK')])).toEqual([
      'DIFFERS assessment 0,1: Assessment: Logbook · Portfolio (A); Logbook (B).',
    ]);
  });

  it('misses nothing in a column that states another kind of it', () => {
    const partTime = makeClaim('duration', {
      studyMode: 'PART_TIME',
      minMonths: 24,
      maxMonths: 24,
    });
    expect(inWords([[length(12), partTime], [length(12)]])).toEqual([]);
  });

  it('says three of the values that others give, at most, and each gap and dispute once', () => {
    const rival = (months: number, at: number) =>
      makeClaim(
        'duration',
        { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months },
        { source: { id: `s${at}` } },
      );
    const five = [12, 24, 36, 48, 60].map(rival);
    const [disputed] = inWords([five]);
    expect(disputed).toMatch(/^DISPUTED duration 0: /);
    expect(disputed?.match(/\d years?/g)).toHaveLength(4);
    const researched = (['THESIS', 'NONE'] as const).map((kind, at) =>
      makeClaim('research', { kind }, { source: { id: `r${at}` } }),
    );
    const all = inWords([[...five, ...researched, tuition(1)], [rival(12, 9)]], 20);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((text) => text.startsWith('DISPUTED'))).toHaveLength(2);
    expect(all.filter((text) => text.startsWith('MISSING'))).toHaveLength(2);
  });

  it('is cut at a word’s end where a value is long', () => {
    const long = `${'Graduates work in hospitals, '.repeat(4)}and elsewhere.`;
    const text = inWords([[outcome(long)], [outcome('They teach.')]])[0] ?? '';
    expect(text).toBe(
      'DIFFERS outcome 0,1: Leads to, career: Graduates work in hospitals, Graduates work in hospitals, Graduates work in hospitals… (A); They teach (B).',
    );
    const ninety = 'x'.repeat(90);
    expect(inWords([[outcome(ninety)], [outcome('No. 5.')]])[0]).toContain(
      `${ninety} (A); No. 5 (B).`,
    );
  });

  it('gives at most what is asked, and of one attribute one sentence', () => {
    const columns = [
      [length(12), research('THESIS'), tuition(1), makeClaim('delivery', { mode: 'ONLINE' })],
      [length(24), research('NONE'), tuition(2), makeClaim('delivery', { mode: 'HYBRID' })],
    ];
    expect(inWords(columns, 2)).toHaveLength(2);
    expect(inWords(columns, 1)).toHaveLength(1);
    const modes = (months: number) => [
      length(months),
      makeClaim('duration', {
        studyMode: 'PART_TIME',
        minMonths: 2 * months,
        maxMonths: 2 * months,
      }),
    ];
    expect(inWords([modes(12), modes(24)])).toHaveLength(1);
  });

  it('keeps room for one gap and one dispute, and more of them where room is left', () => {
    const rival = (months: number, id: string) =>
      makeClaim(
        'duration',
        { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months },
        { source: { id } },
      );
    const columns = [
      [rival(12, 'a'), rival(24, 'b'), research('THESIS'), tuition(1)],
      [rival(36, 'c'), research('NONE')],
    ];
    const kinds = (limit: number) => inWords(columns, limit).map((text) => text.split(' ')[0]);
    expect(kinds(3)).toEqual(['DIFFERS', 'MISSING', 'DISPUTED']);
    expect(kinds(6)).toEqual(['DIFFERS', 'DIFFERS', 'MISSING', 'DISPUTED']);
    expect(kinds(2)).toEqual(['DIFFERS', 'MISSING']);
  });
});

describe('a list of names', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('of %j reads %j', (names, text) => {
    expect(listOf(names)).toBe(text);
  });
});
