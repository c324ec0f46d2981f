import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import { costsOfProgram } from '../cost/cost-of-program.ts';
import { studyOptions } from '../cost/study-option.ts';
import type { DecisionContext } from '../decision/decision-context.ts';
import { reasonText } from '../decision/unknown-reason.ts';
import type { Profile } from '../profile.ts';
import { makeClaim } from '../testing/claims.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { words as DIFFERENCES } from '../words/fr/comparing.ts';
import { words as FRENCH } from '../words/fr/french.ts';
import { CRITERIA, type Criterion } from './criterion.ts';
import { type Judged, valueOf } from './value-functions.ts';
import { wishesOf } from './wishes.ts';

const YEAR = makeClaim(
  'duration',
  { studyMode: 'FULL_TIME', minMonths: 12, maxMonths: 24 },
  { id: 'length' },
);
const source = { id: 'example/s' };

function judged(claims: readonly Claim[], context: DecisionContext): Judged {
  const program = makeProgram(claims);
  const options = studyOptions(program);
  const costs = costsOfProgram(program, context);
  const total = costs.kind === 'KNOWN' ? (costs.value[0]?.total ?? null) : null;
  const noOption = { kind: 'NOT_STATED', what: 'the duration' } as const;
  return { program, options, option: options[0] ?? null, noOption, total };
}

/** "0.5 to 1: Thesis (research) because …": a value as a reader could be told it. */
function told(criterion: Criterion, claims: readonly Claim[], profile: Profile = {}): string {
  const context = makeContext(profile);
  const value = valueOf(criterion, judged(claims, context), wishesOf(profile), context);
  const { min, max } = value.range;
  const range = min === max ? `${min}` : `${min} to ${max}`;
  const reason = value.unknown === null ? '' : `; ${reasonText(value.unknown)}`;
  return `${range}: ${value.text} (${value.claims.join(', ')})${reason}`.replaceAll('\u00a0', ' ');
}

const some = {
  research: makeClaim('research', { kind: 'THESIS' }, { id: 'thesis' }),
  clinical: makeClaim('clinicalTraining', { kind: 'COURSEWORK' }, { id: 'clinic' }),
  online: makeClaim('delivery', { mode: 'ONLINE' }, { id: 'online', source }),
  hybrid: makeClaim('delivery', { mode: 'HYBRID' }, { id: 'hybrid', source }),
  english: makeClaim('language', { code: 'en' }, { id: 'english', source }),
  french: makeClaim('language', { code: 'fr' }, { id: 'french', source }),
  thesis: makeClaim('assessment', { kind: 'THESIS' }, { id: 'by-thesis', source }),
  logbook: makeClaim('assessment', { kind: 'LOGBOOK' }, { id: 'logbook', source }),
};

describe('what a criterion is judged by', () => {
  it.each<[Criterion, readonly Claim[], Profile, string]>([
    ['duration', [YEAR], {}, '0.75 to 1: 1–2 years (length)'],
    ['studyMode', [YEAR], { studyMode: 'FULL_TIME' }, '1: offered ()'],
    ['studyMode', [YEAR], { studyMode: 'PART_TIME' }, '0: only the other mode is stated ()'],
    ['research', [some.research], { preferences: { research: 'MUCH' } }, '1: Thesis (thesis)'],
    ['research', [some.research], { preferences: { research: 'LITTLE' } }, '0: Thesis (thesis)'],
    [
      'clinicalTraining',
      [some.clinical],
      { preferences: { clinicalTraining: 'LITTLE' } },
      `${1 - 0.33}: Clinical coursework (clinic)`,
    ],
    [
      'delivery',
      [some.online, some.hybrid],
      { preferences: { delivery: ['ON_CAMPUS', 'HYBRID', 'ONLINE'] } },
      `${1 - 1 / 3}: Partly online · Online (hybrid, online)`,
    ],
    ['location', [], { preferences: { countries: ['IE', 'GB'] } }, '0.5: United Kingdom ()'],
    [
      'location',
      [some.online],
      { residence: 'PK', preferences: { countries: ['PK'] } },
      '1: online ()',
    ],
    [
      'language',
      [some.english, some.french],
      { preferences: { languages: ['fr'] } },
      '1: English · French (english, french)',
    ],
    [
      'assessment',
      [some.thesis, some.logbook],
      { preferences: { assessment: ['LOGBOOK'] } },
      '0.5: Logbook · Thesis (logbook, by-thesis)',
    ],
    [
      'traineePay',
      [makeClaim('traineeStatus', { status: 'SALARIED' }, { id: 'paid' })],
      {},
      '1: Salaried (paid)',
    ],
  ])('%s', (criterion, claims, profile, text) => {
    expect(told(criterion, claims, profile)).toBe(text);
  });
});

describe('the value of a cost', () => {
  const claims = [
    YEAR,
    some.online,
    makeClaim('tuition', { audience: 'ALL', money: money(2_500), per: 'YEAR' }, { id: 'tuition' }),
  ];
  const keeps: Profile = { pay: money(10_000), keptPay: { fullTime: 1 }, taxRate: 0 };

  it('falls from all at nothing to nothing at the budget, or at three years’ pay', () => {
    const budget = { preferences: { budget: money(10_000) } };
    expect(told('cost', claims, { ...keeps, ...budget })).toMatch(
      /^0\.5 to 0\.75: USD 2,500 to USD 5,000 \(tuition, length/,
    );
    expect(told('cost', claims, keeps)).toMatch(
      /^0\.8333\d* to 0\.9166\d*: USD 2,500 to USD 5,000 /,
    );
  });

  it.each<[Profile, string]>([
    [{}, 'Your profile does not say what you earn now.'],
    [
      { ...keeps, preferences: { budget: money(1, 'ZMW') } },
      'ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.',
    ],
    [{ ...keeps, pay: money(0) }, 'Your profile does not say what you could spend.'],
  ])('is open for the profile %j', (profile, reason) => {
    expect(told('cost', claims, profile)).toBe(`0 to 1: not known (); ${reason}`);
  });

  it('is open where the cost is not known, by its first reason', () => {
    expect(told('cost', [YEAR, some.online], keeps)).toBe(
      '0 to 1: not known (); No source states tuition for domestic students.',
    );
    expect(told('cost', [], keeps)).toBe('0 to 1: not known (); No source states the duration.');
  });
});

describe('what is not known', () => {
  const lacking: readonly (readonly [Criterion, string])[] = [
    ['studyMode', 'studyMode'],
    ['research', 'preferences.research'],
    ['clinicalTraining', 'preferences.clinicalTraining'],
    ['assessment', 'preferences.assessment'],
    ['delivery', 'preferences.delivery'],
    ['location', 'preferences.countries'],
    ['language', 'preferences.languages'],
  ];

  it.each(lacking)('of %s is asked of the reader', (criterion, field) => {
    const context = makeContext();
    expect(valueOf(criterion, judged([YEAR], context), {}, context)).toEqual({
      range: { min: 0, max: 1 },
      text: 'not known',
      unknown: { kind: 'PROFILE_LACKS', field },
      claims: [],
    });
  });

  it.each<[Criterion, Profile, string]>([
    ['duration', {}, 'not known (); No source states the duration.'],
    ['studyMode', { studyMode: 'FULL_TIME' }, 'not known (); No source states the study mode.'],
    [
      'traineePay',
      {},
      'Paid while training: not stated (); No source states whether trainees are paid.',
    ],
    [
      'research',
      { preferences: { research: 'MUCH' } },
      'Research: not stated (); No source states what research is required.',
    ],
    [
      'clinicalTraining',
      { preferences: { clinicalTraining: 'MUCH' } },
      'Clinical training: not stated (); No source states clinical training.',
    ],
    [
      'assessment',
      { preferences: { assessment: ['THESIS'] } },
      'Assessment: not stated (); No source states how the program examines.',
    ],
    [
      'delivery',
      { preferences: { delivery: ['ONLINE'] } },
      'Delivery: not stated (); No source states how the program is delivered.',
    ],
    [
      'language',
      { preferences: { languages: ['en'] } },
      'Language: not stated (); No source states the language of teaching.',
    ],
    ['recognition', {}, 'not known (); No source states any recognition.'],
    [
      'recognition',
      { preferences: { regulators: ['A', 'B'] } },
      'not known (); No source states recognition by A or B.',
    ],
  ])(
    'of %s is open from nothing to all, and says what is not stated',
    (criterion, profile, text) => {
      expect(told(criterion, [], profile)).toBe(`0 to 1: ${text}`);
    },
  );

  it('is open where a program names no mode, and online where nobody says where one lives', () => {
    const any = makeClaim('duration', { studyMode: 'ANY', minMonths: 12, maxMonths: 12 });
    expect(told('studyMode', [any], { studyMode: 'PART_TIME' })).toBe(
      '0 to 1: not known (); No source states the study mode.',
    );
    expect(told('location', [some.online], { preferences: { countries: ['GB'] } })).toMatch(
      /^0 to 1: not known \(\); Your profile does not say where you live/,
    );
  });

  it('is said in the language of the reader', () => {
    const comparing = { ...FRENCH, ...DIFFERENCES };
    const context = { ...makeContext(), words: FRENCH, comparing };
    const texts = CRITERIA.map((key) => valueOf(key, judged([], context), {}, context).text);
    expect(texts.filter((text) => /not (?:known|stated)/.test(text))).toEqual([]);
  });
});

describe('the value of recognition', () => {
  const recognised = (
    body: string,
    given: Partial<{
      effect: 'NOT_SUFFICIENT' | 'LISTED' | 'COUNTS_TOWARDS';
      conditions: string[];
      regulator: string;
    }>,
  ): Claim =>
    makeClaim('recognition', { body, outcome: 'x', ...given }, { id: body, source: { id: body } });

  it('is the best effect of the bodies that count, and says by which claims', () => {
    const claims = [
      recognised('HPCSA', { effect: 'LISTED' }),
      recognised('GMC', { effect: 'COUNTS_TOWARDS' }),
      recognised('AMC', { regulator: 'Medical Board', effect: 'NOT_SUFFICIENT' }),
    ];
    expect(told('recognition', claims)).toMatch(/^0\.6: .*\((?:\w+, ){2}\w+\)$/);
    expect(told('recognition', claims, { preferences: { regulators: ['hpcsa'] } })).toMatch(
      /^0\.25: .*\(HPCSA\)$/,
    );
    expect(told('recognition', claims, { preferences: { regulators: ['medical board'] } })).toMatch(
      /^0: .*\(AMC\)$/,
    );
  });

  it('reaches from what is sure of one body to what another may give', () => {
    const claims = [
      recognised('HPCSA', { effect: 'LISTED' }),
      recognised('GMC', { effect: 'COUNTS_TOWARDS', conditions: ['an examination'] }),
    ];
    expect(told('recognition', claims)).toMatch(/^0\.25 to 0\.6: /);
  });
});
