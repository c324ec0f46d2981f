import { describe, expect, it } from 'vitest';
import { costTerms } from '../cost/cost-of-program.ts';
import { studyOptions } from '../cost/study-option.ts';
import type { Claim } from '../claim.ts';
import type { Known } from '../decision/figure.ts';
import { reasonText } from '../decision/unknown-reason.ts';
import type { Profile } from '../profile.ts';
import { makeClaim } from '../testing/claims.ts';
import { dollars, toldBases } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';
import { type StudyPlans, planOf, studyPlans } from './study-plans.ts';

const LENGTH = makeClaim(
  'duration',
  { studyMode: 'FULL_TIME', minMonths: 12, maxMonths: 14 },
  { id: 'length' },
);
const FEES = [
  makeClaim('tuition', { audience: 'ALL', money: money(1_200), per: 'PROGRAM' }, { id: 'tuition' }),
  makeClaim('fee', { kind: 'APPLICATION', money: money(50), per: 'ONCE' }, { id: 'apply' }),
  makeClaim('fee', { kind: 'EXAMINATION', money: money(70), per: 'ONCE' }, { id: 'exam' }),
];
/** From Pakistan to London, where a year of living is 18,750 dollars. */
const PROFILE: Profile = { residence: 'PK', pay: money(24_000), taxRate: 0.5 };

function plansOf(profile: Profile = {}, claims: readonly Claim[] = FEES): Known<StudyPlans> {
  const program = makeProgram([LENGTH, ...claims]);
  const context = makeContext({ ...PROFILE, ...profile });
  const [option] = studyOptions(program);
  return studyPlans(program, costTerms(program, option!, context), context);
}

function known(profile: Profile = {}, claims: readonly Claim[] = FEES): StudyPlans {
  const plans = plansOf(profile, claims);
  if (plans.kind === 'UNKNOWN')
    throw new Error(plans.reasons.map((reason) => reasonText(reason)).join());
  return plans.value;
}

const reasonsOf = (plans: Known<StudyPlans>): string[] =>
  plans.kind === 'UNKNOWN' ? plans.reasons.map((reason) => reasonText(reason)) : [];

describe('the plans of study', () => {
  it('are one a month of length, each with its own costs', () => {
    const { parts, netPay } = known({ relocationCost: money(300) });
    expect(parts.map(({ months }) => months)).toEqual([12, 13, 14]);
    expect(netPay).toBe(1_200_000);
    expect(parts[0]).toEqual({
      months: 12,
      tuition: dollars(1_200),
      startFees: dollars(50),
      fees: dollars(70),
      relocation: dollars(300),
      living: dollars(0, 18_750),
      givenUp: dollars(12_000),
    });
    expect(parts[2]?.living).toEqual(dollars(0, 21_875));
  });

  it('put what is due at the start apart from what is due meanwhile', () => {
    const [first] = known({ relocationCost: money(300) }).parts;
    expect(planOf(first!)).toEqual({
      months: 12,
      start: dollars(350),
      during: dollars(1_270, 20_020),
      givenUp: dollars(12_000),
    });
  });

  it('rest on all that their lines rest on, each once', () => {
    expect(toldBases(known({ presentLivingCosts: money(500) }).footing)).toEqual([
      'claims tuition',
      'claims apply',
      'claims exam',
      'figures living-1',
      'claims length',
      'profile presentLivingCosts',
      'profile pay',
      'profile taxRate',
      '“Full-time study leaves no time for paid work.”',
    ]);
  });
});

describe('living, beside what it costs at home', () => {
  const living = (profile: Profile, claims: readonly Claim[] = FEES) =>
    known(profile, claims).parts[0]?.living;
  const delivered = (mode: 'HYBRID' | 'ONLINE') => [
    ...FEES,
    makeClaim('delivery', { mode }, { id: mode }),
  ];

  it('is what it costs more, or less, where the reader says what it costs now', () => {
    expect(living({ presentLivingCosts: money(500) })).toEqual(dollars(12_750));
    expect(living({ presentLivingCosts: money(2_000) })).toEqual(dollars(-5_250));
  });

  it('is between nothing and all of it where the reader does not say, as an assumption', () => {
    expect(living({})).toEqual(dollars(0, 18_750));
    expect(known({}).footing.reasons.join()).toMatch(/living/i);
  });

  it('reaches from or to nothing where the program is partly online', () => {
    expect(living({ presentLivingCosts: money(500) }, delivered('HYBRID'))).toEqual(
      dollars(0, 12_750),
    );
    expect(living({ presentLivingCosts: money(2_000) }, delivered('HYBRID'))).toEqual(
      dollars(-5_250, 0),
    );
  });

  it('is nothing online and nothing for who stays at home, unless they say otherwise', () => {
    expect(living({}, delivered('ONLINE'))).toEqual(dollars(0));
    expect(living({ residence: 'GB' })).toEqual(dollars(0));
    expect(toldBases(known({ residence: 'GB' }).footing)).toContain('profile residence');
    expect(
      living({ residence: 'GB', livingCosts: money(1_000), presentLivingCosts: money(400) }),
    ).toEqual(dollars(7_200));
  });
});

describe('plans that cannot be made', () => {
  it('name everything that is missing', () => {
    expect(reasonsOf(plansOf({ pay: undefined, relocationCost: money(1, 'ZMW') }, []))).toEqual([
      'No source states tuition for domestic students.',
      'ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.',
      'Your profile does not say what you earn now.',
    ]);
  });

  it('are so where living is known neither there nor, by a rate, here', () => {
    const there = { livingCosts: money(1, 'ZMW') };
    expect(reasonsOf(plansOf(there))).toEqual([
      'ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.',
    ]);
    expect(reasonsOf(plansOf({ presentLivingCosts: money(1, 'ZMW') }))).toHaveLength(1);
  });

  it('are so where an amount is too large to be held exactly', () => {
    const most = { minor: Number.MAX_SAFE_INTEGER, currency: 'USD' };
    const twice = ['a', 'b'].map((part) =>
      makeClaim('fee', { kind: 'OTHER', part, money: most, per: 'ONCE' }),
    );
    expect(reasonsOf(plansOf({}, [...FEES, ...twice]))).toEqual([
      'The cost of study is too large to be computed exactly.',
    ]);
  });

  it('are not so for fees that nobody states, nor for moving that nobody prices', () => {
    expect(known({}, FEES.slice(0, 1)).parts[0]).toMatchObject({
      startFees: dollars(0),
      fees: dollars(0),
      relocation: dollars(0),
    });
  });
});
