import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import { makeClaim } from '../testing/claims.ts';
import { ONE_YEAR, costOf, dollars } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';

describe('income given up', () => {
  const pay = { pay: money(50_000), taxRate: 0.2 };
  const given = (claims: readonly Claim[], profile = {}) => {
    const { opportunity } = costOf(makeProgram([...claims]), makeContext({ ...pay, ...profile }));
    return opportunity.kind === 'KNOWN' ? opportunity.range : opportunity.reasons;
  };
  const partTime = makeClaim('duration', { studyMode: 'PART_TIME', minMonths: 24, maxMonths: 24 });
  const status = (value: Parameters<typeof makeClaim<'traineeStatus'>>[1]) =>
    makeClaim('traineeStatus', value);

  it('is net pay over full-time study', () => {
    expect(given([ONE_YEAR])).toEqual(dollars(40_000));
  });

  it('is between none and half of it a year part-time, or what the reader says', () => {
    expect(given([partTime])).toEqual(dollars(0, 40_000));
    expect(given([partTime], { keptPay: { partTime: 0.8 } })).toEqual(dollars(16_000));
  });

  it('is less by the pay of a salaried trainee, and below zero where that is more than now', () => {
    const salaried = (major: number) =>
      status({ status: 'SALARIED', money: money(major), per: 'YEAR' });
    expect(given([ONE_YEAR, salaried(30_000)])).toEqual(dollars(16_000));
    expect(given([ONE_YEAR, salaried(60_000)])).toEqual(dollars(-8_000));
    expect(
      given([ONE_YEAR, status({ status: 'MIXED', money: money(30_000), per: 'YEAR' })]),
    ).toEqual(dollars(16_000, 40_000));
  });

  it('stays open where hospital training may be paid and no source says so', () => {
    const hospital = makeClaim('clinicalTraining', { kind: 'HOSPITAL_TRAINING' });
    expect(given([ONE_YEAR, hospital])).toEqual(dollars(0, 40_000));
    expect(given([ONE_YEAR, hospital, status({ status: 'UNSALARIED' })])).toEqual(dollars(40_000));
    expect(given([ONE_YEAR, hospital], { payWhileStudying: money(20_000) })).toEqual(
      dollars(24_000),
    );
  });

  it('stays open too where the present post is given up: a hospital may pay its trainees', () => {
    const hospital = makeClaim('clinicalTraining', { kind: 'HOSPITAL_TRAINING' });
    const leaving = { keptPay: { fullTime: 0 } };
    expect(given([ONE_YEAR, hospital], leaving)).toEqual(dollars(0, 40_000));
    expect(given([ONE_YEAR, hospital], { keptPay: { fullTime: 1 } })).toEqual(dollars(0));
    expect(given([ONE_YEAR], leaving)).toEqual(dollars(40_000));
    const anyMode = makeClaim('duration', { studyMode: 'ANY', minMonths: 12, maxMonths: 12 });
    const { opportunity } = costOf(makeProgram([anyMode, hospital]), makeContext(pay));
    expect(opportunity.certaintyReasons.join(' ')).toContain('Training is in hospitals');
  });

  it('names every rate that its pay was converted at', () => {
    const abroad = { pay: money(40_000, 'GBP'), payWhileStudying: money(1_000, 'EUR') };
    const { opportunity } = costOf(makeProgram([ONE_YEAR]), makeContext({ ...pay, ...abroad }));
    const [line] = opportunity.lines;
    expect(line?.conversions.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'GBP USD',
      'EUR USD',
    ]);
  });

  describe('where only trainees from abroad are unpaid', () => {
    const hospital = makeClaim('clinicalTraining', { kind: 'HOSPITAL_TRAINING' });
    const abroad = status({ status: 'UNSALARIED', audience: 'INTERNATIONAL' });
    const claims = [ONE_YEAR, hospital, abroad];

    it('is all of it for a reader from abroad, and open for one of the country', () => {
      expect(given(claims, { audience: 'INTERNATIONAL' })).toEqual(dollars(40_000));
      expect(given(claims, { citizenships: ['ZA'] })).toEqual(dollars(40_000));
      expect(given(claims, { citizenships: ['GB'] })).toEqual(dollars(0, 40_000));
    });

    it('takes what is stated for all where the reader is of the other group', () => {
      const salaried = status({ status: 'SALARIED', money: money(30_000), per: 'YEAR' });
      expect(given([...claims, salaried], { audience: 'DOMESTIC' })).toEqual(dollars(16_000));
      expect(given([...claims, salaried], { audience: 'INTERNATIONAL' })).toEqual(dollars(40_000));
    });

    it('holds both where the profile tells no group, and says what was taken for granted', () => {
      const local = status({
        status: 'SALARIED',
        audience: 'DOMESTIC',
        money: money(30_000),
        per: 'YEAR',
      });
      expect(given([...claims, local])).toEqual(dollars(16_000, 40_000));
      const { opportunity } = costOf(makeProgram([...claims, local]), makeContext(pay));
      const reasons = opportunity.lines.flatMap((line) => line.reasons).join(' ');
      expect(reasons).toContain('Your citizenship is not known');
    });
  });

  it('is unknown without present pay, and the field is named', () => {
    const { opportunity } = costOf(makeProgram([ONE_YEAR]), makeContext());
    expect(opportunity).toMatchObject({ kind: 'UNKNOWN', reasons: [{ field: 'pay' }] });
  });
});
