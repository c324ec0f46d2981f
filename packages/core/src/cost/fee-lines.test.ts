import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import { makeClaim } from '../testing/claims.ts';
import { ONE_YEAR, costOf, dollars, feePerYear, lineOf } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';

describe('fees', () => {
  const fee = (
    kind: 'APPLICATION' | 'EXAMINATION' | 'OTHER',
    major: number,
    per: 'ONCE' | 'YEAR' | 'ATTEMPT',
    part?: string,
  ) =>
    makeClaim('fee', { kind, money: money(major), per, part }, { source: { id: 'example/fees' } });
  const withFees = (fees: readonly Claim[], profile = {}) =>
    costOf(makeProgram([ONE_YEAR, feePerYear(1_000), ...fees]), makeContext(profile));

  it('by part and attempt', () => {
    const fees = [
      fee('EXAMINATION', 300, 'ATTEMPT', 'Part A'),
      fee('EXAMINATION', 500, 'ATTEMPT', 'Part B'),
    ];
    const cost = withFees(fees, { examinationAttempts: { min: 1, max: 3 } });
    expect(lineOf(cost, 'Examination fee, Part A').range).toEqual(dollars(300, 900));
    expect(lineOf(cost, 'Examination fee, Part B').range).toEqual(dollars(500, 1_500));
    expect(lineOf(withFees(fees), 'Part B').reasons).toEqual([
      'Each examination is passed at the first attempt.',
    ]);
  });

  it('of a kind that can add up reach from one to all, of another from the least to the most', () => {
    const examinations = [fee('EXAMINATION', 300, 'ATTEMPT'), fee('EXAMINATION', 500, 'ATTEMPT')];
    expect(lineOf(withFees(examinations), 'Examination fee').range).toEqual(dollars(300, 800));
    const applications = [fee('APPLICATION', 30, 'ONCE'), fee('APPLICATION', 50, 'ONCE')];
    expect(lineOf(withFees(applications), 'Application fee').range).toEqual(dollars(30, 50));
  });

  it('of two audiences are not added up where the reader may be either', () => {
    const other = (major: number, audience: 'DOMESTIC' | 'INTERNATIONAL') =>
      makeClaim(
        'fee',
        { kind: 'OTHER', money: money(major), per: 'ONCE', audience },
        { source: { id: 'example/fees' } },
      );
    const fees = [other(100, 'DOMESTIC'), other(900, 'INTERNATIONAL')];
    expect(lineOf(withFees(fees), 'Other fee').range).toEqual(dollars(100, 900));
    expect(lineOf(withFees(fees, { citizenships: ['GB'] }), 'Other fee').range).toEqual(
      dollars(100),
    );
  });

  it('that no source states are named and not counted as nothing', () => {
    const line = lineOf(withFees([]), 'Examination fee');
    expect(line).toMatchObject({ range: null, counted: false, unknown: { kind: 'NOT_STATED' } });
  });
});
