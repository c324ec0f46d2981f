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

const toldOf = (label: string | RegExp, claims: readonly Claim[], profile: Profile = {}): string =>
  told(lineOf(costOf(makeProgram(claims), makeContext(profile)), label));

describe('the line of income given up', () => {
  const profile = { pay: money(40_000), taxRate: 0.25 };
  const income = (
    claims: readonly Claim[],
    given: Profile = {},
    mode: 'FULL_TIME' | 'PART_TIME' | 'ANY' = 'FULL_TIME',
  ): string => {
    const length = makeClaim(
      'duration',
      { studyMode: mode, minMonths: 12, maxMonths: 12 },
      { id: 'length' },
    );
    return toldOf(/^Income/, [length, ...claims], { ...profile, ...given });
  };

  it('is all of present pay in full-time study', () => {
    expect(income([])).toMatchInlineSnapshot(`
      "Income given up: USD 30,000
      = present pay, after tax, 1 year
      profile pay
      profile taxRate
      “Full-time study leaves no time for paid work.”
      claims length
      LOW: Full-time study leaves no time for paid work."
    `);
    expect(toldOf(/^Income/, [YEAR_AND_HALF], { pay: money(40_000) })).toMatchInlineSnapshot(`
      "Income given up: USD 60,000
      = present pay, 18 months
      profile pay
      “No tax rate is given, so pay is taken before tax.”
      “Full-time study leaves no time for paid work.”
      claims length
      LOW: No tax rate is given, so pay is taken before tax. | Full-time study leaves no time for paid work."
    `);
  });

  it('is a share of present pay in part-time study, and either where the mode is any', () => {
    expect(income([], {}, 'PART_TIME')).toMatchInlineSnapshot(`
      "Income given up: USD 0 to USD 15,000
      = present pay less 50–100 % of present pay, after tax, 1 year
      profile pay
      profile taxRate
      “Part-time study leaves between half of your present pay and all of it.”
      claims length
      LOW: Part-time study leaves between half of your present pay and all of it."
    `);
    expect(income([], { keptPay: { partTime: 0.6 } }, 'PART_TIME')).toMatchInlineSnapshot(`
      "Income given up: USD 12,000
      = present pay less 60 % of present pay, after tax, 1 year
      profile pay
      profile taxRate
      profile keptPay.partTime
      claims length
      HIGH: "
    `);
    expect(income([], {}, 'ANY')).toMatchInlineSnapshot(`
      "Income given up: USD 0 to USD 30,000
      = present pay less 0–100 % of present pay, after tax, 1 year
      profile pay
      profile taxRate
      “No study mode is stated: between none of your present pay and all of it goes on.”
      claims length
      LOW: No study mode is stated: between none of your present pay and all of it goes on."
    `);
    expect(income([], { studyMode: 'FULL_TIME', keptPay: { fullTime: 0.1 } }, 'ANY'))
      .toMatchInlineSnapshot(`
      "Income given up: USD 27,000
      = present pay less 10 % of present pay, after tax, 1 year
      profile pay
      profile taxRate
      profile keptPay.fullTime
      claims length
      HIGH: "
    `);
  });

  it('is less by what the reader says to earn meanwhile', () => {
    expect(income([], { payWhileStudying: money(8_000, 'GBP') })).toMatchInlineSnapshot(`
      "Income given up: USD 20,625
      = present pay less your own figure, after tax, 1 year
      rate GBP to USD
      profile pay
      profile taxRate
      profile payWhileStudying
      claims length
      HIGH: "
    `);
    expect(income([], { payWhileStudying: money(8_000, 'ZMW') })).toMatchInlineSnapshot(`
      "Income given up: ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.
      HIGH: "
    `);
  });

  it('is less by what trainees are paid, by the year or the month', () => {
    const salaried = (per: 'YEAR' | 'MONTH', status: 'SALARIED' | 'MIXED'): Claim =>
      makeClaim('traineeStatus', { status, money: money(800, 'GBP'), per }, { id: 'paid' });
    expect(income([salaried('YEAR', 'SALARIED')])).toMatchInlineSnapshot(`
      "Income given up: USD 29,062.50
      = present pay less training pay as stated, after tax, 1 year
      rate GBP to USD
      profile pay
      profile taxRate
      claims paid
      claims length
      HIGH: "
    `);
    expect(income([salaried('MONTH', 'MIXED')])).toMatchInlineSnapshot(`
      "Income given up: USD 18,750 to USD 30,000
      = present pay less training pay as stated, after tax, 1 year
      rate GBP to USD
      profile pay
      profile taxRate
      claims paid
      “Some trainees are paid and some are not.”
      claims length
      LOW: Some trainees are paid and some are not."
    `);
  });

  it('stays open where trainees are paid and nobody says what', () => {
    const paid = (status: 'SALARIED' | 'MIXED'): Claim =>
      makeClaim('traineeStatus', { status }, { id: 'paid' });
    expect(income([paid('SALARIED')])).toMatchInlineSnapshot(`
      "Income given up: USD 0 to USD 30,000
      = present pay less training pay not stated, after tax, 1 year
      profile pay
      profile taxRate
      claims paid
      “Trainees are paid and how much is not stated: between nothing and your present pay.”
      claims length
      LOW: Trainees are paid and how much is not stated: between nothing and your present pay."
    `);
    expect(income([paid('MIXED')])).toMatchInlineSnapshot(`
      "Income given up: USD 0 to USD 30,000
      = present pay less training pay not stated, after tax, 1 year
      profile pay
      profile taxRate
      claims paid
      “Some trainees are paid and how much is not stated: between nothing and your present pay.”
      claims length
      LOW: Some trainees are paid and how much is not stated: between nothing and your present pay."
    `);
  });

  it('stays open in hospital training, whose pay no source states', () => {
    const hospital = makeClaim(
      'clinicalTraining',
      { kind: 'HOSPITAL_TRAINING' },
      { id: 'hospital' },
    );
    expect(income([hospital])).toMatchInlineSnapshot(`
      "Income given up: USD 0 to USD 30,000
      = present pay less 0–100 % of present pay, after tax, 1 year
      profile pay
      profile taxRate
      claims hospital
      “Training is in hospitals and no source says whether trainees are paid: up to your present pay, or nothing.”
      claims length
      LOW: Training is in hospitals and no source says whether trainees are paid: up to your present pay, or nothing."
    `);
    expect(income([hospital], { keptPay: { fullTime: 0.2 } })).toMatchInlineSnapshot(`
      "Income given up: USD 0 to USD 24,000
      = present pay less 20–100 % of present pay, after tax, 1 year
      profile pay
      profile taxRate
      claims hospital
      “Training is in hospitals and no source says whether trainees are paid: up to your present pay, or nothing.”
      profile keptPay.fullTime
      claims length
      LOW: Training is in hospitals and no source says whether trainees are paid: up to your present pay, or nothing."
    `);
    expect(income([hospital], {}, 'PART_TIME')).toMatchInlineSnapshot(`
      "Income given up: USD 0 to USD 15,000
      = present pay less 50–100 % of present pay, after tax, 1 year
      profile pay
      profile taxRate
      “Part-time study leaves between half of your present pay and all of it.”
      claims length
      LOW: Part-time study leaves between half of your present pay and all of it."
    `);
    const coursework = makeClaim('clinicalTraining', { kind: 'COURSEWORK' }, { id: 'coursework' });
    expect(income([coursework])).toMatchInlineSnapshot(`
      "Income given up: USD 30,000
      = present pay, after tax, 1 year
      profile pay
      profile taxRate
      “Full-time study leaves no time for paid work.”
      claims length
      LOW: Full-time study leaves no time for paid work."
    `);
  });

  it('rests on what is said of unpaid trainees, and on how the reader’s group was told', () => {
    const unpaid = makeClaim('traineeStatus', { status: 'UNSALARIED' }, { id: 'unpaid' });
    expect(income([unpaid])).toMatchInlineSnapshot(`
      "Income given up: USD 30,000
      = present pay, after tax, 1 year
      profile pay
      profile taxRate
      claims unpaid
      “Full-time study leaves no time for paid work.”
      claims length
      LOW: Full-time study leaves no time for paid work."
    `);
    const abroad = makeClaim(
      'traineeStatus',
      { status: 'UNSALARIED', audience: 'INTERNATIONAL' },
      { id: 'abroad' },
    );
    expect(income([abroad], { citizenships: ['PK'] })).toMatchInlineSnapshot(`
      "Income given up: USD 30,000
      = present pay, after tax, 1 year
      profile pay
      profile taxRate
      claims abroad
      “Full-time study leaves no time for paid work.”
      profile citizenships
      “Citizens of other countries than United Kingdom pay international fees.”
      “Where a source tells trainees of the country and of abroad apart, fee status says which you are.”
      claims length
      LOW: Full-time study leaves no time for paid work."
    `);
  });

  it('is unknown and counted where present pay is', () => {
    expect(toldOf(/^Income/, [YEAR_AND_HALF])).toMatchInlineSnapshot(`
      "Income given up: Your profile does not say what you earn now.
      HIGH: "
    `);
    expect(toldOf(/^Income/, [YEAR_AND_HALF], { pay: money(1, 'ZMW') })).toMatchInlineSnapshot(`
      "Income given up: ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.
      HIGH: "
    `);
  });
});
