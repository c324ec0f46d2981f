import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import type { Claim } from '../claim.ts';
import type { ProgramFacts } from '../decision/program-facts.ts';
import { opinionOn } from '../opinion.ts';
import type { Profile } from '../profile.ts';
import { resolve } from '../resolve.ts';
import { TODAY, makeClaim } from '../testing/claims.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { differencesInFigures } from './differences-in-figures.ts';
import { differencesInWords } from './differences-in-words.ts';

const duration = (months: number) =>
  makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months });
const tuition = (major: number) =>
  makeClaim('tuition', { audience: 'ALL', money: money(major), per: 'PROGRAM' });

const inWords = (columns: readonly (readonly Claim[])[], limit?: number) =>
  differencesInWords(
    compare(columns.map((claims) => resolve(claims, TODAY))),
    ['A', 'B', 'C'],
    limit,
  );

describe('differences in words', () => {
  it('name the least and the most of what can be measured', () => {
    const found = inWords([[duration(12)], [duration(36)], [duration(12)]]);
    expect(found).toEqual([
      {
        kind: 'DIFFERS',
        text: 'Duration, full-time: from 1 year (A and C) to 3 years (B).',
        evidence: [0, 1, 2].map((column) => ({
          kind: 'CELL',
          attribute: 'duration',
          qualifier: 'FULL_TIME',
          column,
        })),
      },
    ]);
  });

  it('say once what every value is for', () => {
    expect(inWords([[tuition(50_000)], [tuition(60_000)]])[0]?.text).toBe(
      'Tuition, all students: from USD\u00a050,000 in all (A) to USD\u00a060,000 in all (B).',
    );
  });

  it('put programs with one value together where values are words', () => {
    const research = (kind: 'THESIS' | 'NONE') => [makeClaim('research', { kind })];
    expect(inWords([research('THESIS'), research('NONE'), research('THESIS')])[0]?.text).toBe(
      'Research: Thesis (A and C); No research (B).',
    );
  });

  it('leave remarks out, unless they are all that differs', () => {
    const training = (kind: 'COURSEWORK' | 'HOSPITAL_TRAINING', note: string) => [
      makeClaim('clinicalTraining', { kind, note }),
    ];
    const found = inWords([
      training('COURSEWORK', 'Taught units.'),
      training('HOSPITAL_TRAINING', 'A registrar post.'),
      training('COURSEWORK', 'Seminars.'),
    ]);
    expect(found[0]?.text).toBe(
      'Clinical training: Clinical coursework (A and C); Hospital training (B).',
    );
    const outcome = (note: string) => [makeClaim('outcome', { kind: 'CAREER', note })];
    const notes = inWords([outcome('Consultants.'), outcome('Researchers.'), []]);
    expect(notes[0]?.text).toBe('Leads to, career: Consultants (A); Researchers (B).');
  });

  it('say what is missing only where another program has it', () => {
    const found = inWords([[tuition(5)], [], []]);
    expect(found.map(({ text }) => text)).toEqual(['No source states “tuition” for B and C.']);
    expect(inWords([[], [], []])).toEqual([]);
  });

  it('say where sources disagree, each with its text', () => {
    const source = { id: 'example/one' };
    const rivals = [
      makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 24 }, { source }),
      makeClaim(
        'duration',
        { studyMode: 'FULL_TIME', minMonths: 36, maxMonths: 36 },
        { source: { id: 'example/two' } },
      ),
    ];
    const found = inWords([rivals, [duration(24)], [duration(24)]]).find(
      ({ kind }) => kind === 'DISPUTED',
    );
    expect(found?.text).toBe(
      'Sources disagree on “duration, full-time” of A: 2 years against 3 years.',
    );
    expect(found?.evidence).toHaveLength(1);
  });

  it('are few, and a gap is never crowded out', () => {
    const rich = (months: number, kind: 'THESIS' | 'NONE', mode: 'ONLINE' | 'HYBRID') => [
      duration(months),
      makeClaim('research', { kind }),
      makeClaim('delivery', { mode }),
    ];
    const found = inWords(
      [
        rich(12, 'THESIS', 'ONLINE'),
        rich(24, 'NONE', 'HYBRID'),
        [...rich(36, 'NONE', 'ONLINE'), tuition(5)],
      ],
      3,
    );
    expect(found.map(({ kind }) => kind)).toEqual(['DIFFERS', 'DIFFERS', 'MISSING']);
  });

  it('never advise', () => {
    const found = inWords([[duration(12), tuition(9)], [duration(24)], [tuition(5)]]);
    expect(found.map(({ text }) => text).join(' ')).not.toMatch(
      /\b(should|better|best|recommend|worth)\b/i,
    );
  });
});

describe('differences in figures', () => {
  const program = (slug: string, claims: readonly Claim[]): ProgramFacts =>
    makeProgram([makeClaim('delivery', { mode: 'ONLINE' }), ...claims], { slug });
  const inFigures = (programs: readonly ProgramFacts[], profile: Profile) =>
    differencesInFigures(
      programs.map((entry) => opinionOn(entry, makeContext(profile))),
      ['A', 'B'],
      'USD',
    ).map(({ text }) => text);
  const keeps: Profile = { pay: money(10_000), keptPay: { fullTime: 1 }, taxRate: 0 };

  it('name the lowest and the highest cost', () => {
    const texts = inFigures(
      [program('a', [duration(12), tuition(1_000)]), program('b', [duration(12), tuition(3_000)])],
      keeps,
    );
    expect(texts[0]).toBe(
      'The whole cost, income given up included: from USD\u00a01,000 (A) to USD\u00a03,000 (B).',
    );
  });

  it('keep a range apart from the ends that it is one of', () => {
    const length = makeClaim('duration', { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 36 });
    const aYear = makeClaim('tuition', { audience: 'ALL', money: money(3_000), per: 'YEAR' });
    const texts = inFigures(
      [program('a', [duration(12), tuition(1_000)]), program('b', [length, aYear])],
      keeps,
    );
    expect(texts[0]).toBe(
      'The whole cost, income given up included: least for A (USD\u00a01,000), most for B (USD\u00a06,000 to USD\u00a09,000).',
    );
  });

  it('do not call two ranges the ends where a third reaches beyond them', () => {
    const texts = differencesInFigures(
      [
        program('a', [duration(12), tuition(1_000)]),
        program('b', [duration(12), tuition(3_000)]),
        program('c', [
          makeClaim('duration', { studyMode: 'PART_TIME', minMonths: 12, maxMonths: 120 }),
          makeClaim('tuition', { audience: 'ALL', money: money(500), per: 'YEAR' }),
        ]),
      ].map((entry) =>
        opinionOn(entry, makeContext({ ...keeps, keptPay: { fullTime: 1, partTime: 1 } })),
      ),
      ['A', 'B', 'C'],
      'USD',
    ).map(({ text }) => text);
    expect(texts[0]).toBe(
      'The whole cost, income given up included: USD\u00a0500 to USD\u00a05,000 over all; surely less for A (USD\u00a01,000) than for B (USD\u00a03,000).',
    );
  });

  it('say that ranges overlap rather than order them', () => {
    const between = [duration(12), tuition(1_000)];
    const wide = [
      makeClaim('duration', { studyMode: 'PART_TIME', minMonths: 12, maxMonths: 24 }),
      tuition(500),
    ];
    const texts = inFigures([program('a', between), program('b', wide)], { ...keeps });
    expect(texts[0]).toBe(
      'The whole cost, income given up included: the ranges of A and B overlap, so none is surely cheaper.',
    );
  });

  it('say whose cost is unknown and why, and who may apply', () => {
    const degree = makeClaim('admission', { kind: 'MEDICAL_DEGREE', required: true });
    const texts = inFigures(
      [
        program('a', [duration(12), degree]),
        program('b', [
          tuition(1),
          makeClaim('admission', { kind: 'TRAINING_POST', required: true }),
        ]),
      ],
      { ...keeps, medicalDegree: true, trainingPost: false },
    );
    expect(texts).toEqual([
      'The whole cost of A is unknown. No source states tuition for domestic students.',
      'The whole cost of B is unknown. No source states the duration.',
      'Of what is required to apply, you meet all for A; you lack something for B.',
    ]);
  });

  it('tell a program that states no requirement from one with something open', () => {
    const degree = makeClaim('admission', { kind: 'MEDICAL_DEGREE', required: true });
    const texts = inFigures([program('a', [duration(12), degree]), program('b', [duration(12)])], {
      ...keeps,
      medicalDegree: true,
    });
    expect(texts.at(-1)).toBe(
      'Of what is required to apply, you meet all for A; no source states any for B.',
    );
  });
});
