import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import type { Profile } from '../profile.ts';
import { makeClaim } from '../testing/claims.ts';
import { costOf, lineOf, told } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';

const YEAR_AND_HALF = makeClaim(
  'duration',
  { studyMode: 'FULL_TIME', minMonths: 18, maxMonths: 18 },
  { id: 'length' },
);
const TUITION = makeClaim(
  'tuition',
  { audience: 'INTERNATIONAL', money: money(800, 'GBP'), per: 'YEAR' },
  { id: 'tuition' },
);

const toldOf = (label: string | RegExp, claims: readonly Claim[], profile: Profile = {}): string =>
  told(lineOf(costOf(makeProgram(claims), makeContext(profile)), label));

describe('the line of tuition', () => {
  it('has its price, its units, its rate, its claims and the reader’s fee status', () => {
    expect(toldOf(/^Tuition/, [YEAR_AND_HALF, TUITION], { citizenships: ['PK'] }))
      .toMatchInlineSnapshot(`
      "Tuition, international: USD 1,875 to USD 2,500
      = GBP 800 a year × 1.5–2
      published for 2026
      rate GBP to USD
      claims tuition
      “At least one year is charged; a year begun is charged by its share or whole.”
      claims length
      profile citizenships
      “Citizens of other countries than United Kingdom pay international fees.”
      HIGH: "
    `);
  });

  it('names no fee status where the fee is one for all', () => {
    const forAll = makeClaim(
      'tuition',
      { audience: 'ALL', money: money(800), per: 'PROGRAM' },
      { id: 'all' },
    );
    expect(toldOf(/^Tuition/, [YEAR_AND_HALF, forAll])).toMatchInlineSnapshot(`
      "Tuition, all students: USD 800
      = USD 800 in all
      published for 2026
      claims all
      HIGH: "
    `);
  });

  it('says which fee is not stated', () => {
    expect(toldOf(/^Tuition/, [YEAR_AND_HALF, TUITION], { citizenships: ['GB'] }))
      .toMatchInlineSnapshot(`
      "Tuition: No source states tuition for domestic students.
      HIGH: "
    `);
  });

  it('says in which currencies several fees are', () => {
    const source = { id: 'example/fees' };
    const fees = [money(800, 'GBP'), money(900, 'EUR')].map((price, at) =>
      makeClaim(
        'tuition',
        { audience: 'ALL', money: price, per: 'YEAR' },
        { id: `fee-${at}`, source },
      ),
    );
    expect(toldOf(/^Tuition/, [YEAR_AND_HALF, ...fees])).toMatchInlineSnapshot(`
      "Tuition, all students: USD 1,687.50 to USD 2,500
      = EUR 900 or GBP 800 a year × 1.5–2
      published for 2026
      rate EUR to USD
      rate GBP to USD
      claims fee-1, fee-0
      “2 fees are stated for these students: one of them falls due.”
      “At least one year is charged; a year begun is charged by its share or whole.”
      claims length
      LOW: 2 fees are stated for these students: one of them falls due."
    `);
  });

  it('has both fees where the reader may pay either', () => {
    const domestic = makeClaim(
      'tuition',
      { audience: 'DOMESTIC', money: money(300), per: 'PROGRAM' },
      { id: 'domestic' },
    );
    expect(toldOf(/^Tuition/, [YEAR_AND_HALF, TUITION, domestic])).toMatchInlineSnapshot(`
      "Tuition, domestic or international: USD 300 to USD 2,500
      = USD 300 in all or GBP 800 a year × 1.5–2
      published for 2026
      rate GBP to USD
      claims domestic
      claims tuition
      “At least one year is charged; a year begun is charged by its share or whole.”
      claims length
      “Your citizenship is not known, so domestic and international fees both count.”
      LOW: Your citizenship is not known, so domestic and international fees both count."
    `);
  });

  it('by the credit rests on the credits, and says so where they are not stated', () => {
    const credits = makeClaim('credits', { amount: 60, system: 'ECTS' }, { id: 'credits' });
    const fee = makeClaim(
      'tuition',
      { audience: 'ALL', money: money(10), per: 'CREDIT' },
      { id: 'fee' },
    );
    expect(toldOf(/^Tuition/, [YEAR_AND_HALF, fee, credits])).toMatchInlineSnapshot(`
      "Tuition, all students: USD 600
      = USD 10 a credit × 60
      published for 2026
      claims fee
      claims credits
      HIGH: "
    `);
    expect(toldOf(/^Tuition/, [YEAR_AND_HALF, fee])).toMatchInlineSnapshot(`
      "Tuition: Tuition is stated per credit, and how many there are is not.
      claims fee
      HIGH: "
    `);
  });
});

describe('the line of a fee', () => {
  const fee = (
    kind: 'APPLICATION' | 'REGISTRATION' | 'EXAMINATION' | 'OTHER',
    price: ReturnType<typeof money>,
    per: 'ONCE' | 'YEAR' | 'ATTEMPT',
    id: string,
  ): Claim => makeClaim('fee', { kind, money: price, per }, { id, source: { id: 'example/fees' } });

  it('paid once falls due at the start and hangs on no length of study', () => {
    expect(
      toldOf('Application fee', [
        YEAR_AND_HALF,
        fee('APPLICATION', money(40, 'GBP'), 'ONCE', 'apply'),
      ]),
    ).toMatchInlineSnapshot(`
      "Application fee: USD 62.50
      = GBP 40 once
      due at the start
      published for 2026
      rate GBP to USD
      claims apply
      HIGH: "
    `);
  });

  it('paid by the year hangs on the length of study', () => {
    expect(
      toldOf('Registration fee', [
        YEAR_AND_HALF,
        fee('REGISTRATION', money(40), 'YEAR', 'register'),
      ]),
    ).toMatchInlineSnapshot(`
      "Registration fee: USD 60 to USD 80
      = USD 40 a year × 1.5–2
      due at the start
      published for 2026
      claims register
      claims length
      HIGH: "
    `);
  });

  it('paid by the attempt hangs on the reader’s attempts', () => {
    const examination = fee('EXAMINATION', money(40), 'ATTEMPT', 'exam');
    expect(toldOf('Examination fee', [YEAR_AND_HALF, examination])).toMatchInlineSnapshot(`
      "Examination fee: USD 40
      = USD 40 an attempt × 1
      published for 2026
      claims exam
      “Each examination is passed at the first attempt.”
      LOW: Each examination is passed at the first attempt."
    `);
    expect(
      toldOf('Examination fee', [YEAR_AND_HALF, examination], {
        examinationAttempts: { min: 2, max: 3 },
      }),
    ).toMatchInlineSnapshot(`
      "Examination fee: USD 80 to USD 120
      = USD 40 an attempt × 2–3
      published for 2026
      claims exam
      profile examinationAttempts
      HIGH: "
    `);
  });

  it('of several says whether they add up', () => {
    const others = [fee('OTHER', money(40), 'YEAR', 'a'), fee('OTHER', money(50), 'ONCE', 'b')];
    expect(toldOf('Other fee', [YEAR_AND_HALF, ...others])).toMatchInlineSnapshot(`
      "Other fee: USD 50 to USD 130
      = USD 40 a year × 1.5–2 and USD 50 once
      published for 2026
      claims a, b
      “2 other fees are stated: at least one falls due, at most all.”
      claims length
      LOW: 2 other fees are stated: at least one falls due, at most all."
    `);
    const applications = [
      fee('APPLICATION', money(40), 'ONCE', 'a'),
      fee('APPLICATION', money(50), 'ONCE', 'b'),
    ];
    expect(toldOf('Application fee', [YEAR_AND_HALF, ...applications])).toMatchInlineSnapshot(`
      "Application fee: USD 40 to USD 50
      = USD 40 once and USD 50 once
      due at the start
      published for 2026
      claims a, b
      “2 application fees are stated: one of them falls due.”
      LOW: 2 application fees are stated: one of them falls due."
    `);
  });

  it('without a rate is counted and unknown', () => {
    expect(
      toldOf('Application fee', [
        YEAR_AND_HALF,
        fee('APPLICATION', money(40, 'ZMW'), 'ONCE', 'apply'),
      ]),
    ).toMatchInlineSnapshot(`
      "Application fee: ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.
      claims apply
      HIGH: "
    `);
  });

  it('that is not the reader’s is left out', () => {
    const abroad = makeClaim('fee', {
      kind: 'OTHER',
      money: money(5),
      per: 'ONCE',
      audience: 'INTERNATIONAL',
    });
    const cost = costOf(
      makeProgram([YEAR_AND_HALF, abroad]),
      makeContext({ citizenships: ['GB'] }),
    );
    expect(cost.total.lines.map(({ label }) => label)).not.toContain('Other fee');
  });

  it('is there for each kind but the others, once', () => {
    const cost = costOf(
      makeProgram([YEAR_AND_HALF, fee('EXAMINATION', money(1), 'ONCE', 'exam')]),
      makeContext(),
    );
    const fees = cost.attendance.lines
      .map(({ label }) => label)
      .filter((label) => / fee/.test(label));
    expect(fees).toEqual(['Examination fee', 'Application fee', 'Registration fee']);
  });
});
