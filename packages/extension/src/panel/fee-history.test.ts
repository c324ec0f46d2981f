import { describe, expect, test } from 'vitest';
import { claim, fact } from '../testing/answered.ts';
import { feeHistory } from './fee-history.ts';

const fee = (major: number, asOf: string | null, currency = 'AUD', academicYear?: string) => ({
  ...claim(`${currency} ${major}`, { asOf }),
  value: { money: { minor: major * 100, currency }, academicYear },
});
const tuition = (now: ReturnType<typeof fee>, before: readonly ReturnType<typeof fee>[]) =>
  fact('TUITION', 'ALL/YEAR', 'Tuition, a year', 'x', {
    claims: [now],
    history: [...before],
    period: now.source.asOf,
  });

describe('the history of a fee', () => {
  test('runs from the oldest year to the newest', () => {
    const fees = feeHistory(tuition(fee(30, '2026'), [fee(28, '2024'), fee(25, '2023/2024')]));
    expect(fees?.map(({ year, money }) => [year, money.minor])).toEqual([
      [2023, 2_500],
      [2024, 2_800],
      [2026, 3_000],
    ]);
  });

  test('takes the academic year that a fee itself names before that of its source', () => {
    const fees = feeHistory(tuition(fee(30, '2026'), [fee(25, '2026', 'AUD', '2021')]));
    expect(fees?.map(({ year }) => year)).toEqual([2021, 2026]);
  });

  test('is none of one year, of undated fees, of two currencies or of other facts', () => {
    expect(feeHistory(tuition(fee(30, '2026'), []))).toBeNull();
    expect(feeHistory(tuition(fee(30, '2026'), [fee(25, null)]))).toBeNull();
    expect(feeHistory(tuition(fee(30, '2026'), [fee(25, '2024', 'USD')]))).toBeNull();
    expect(
      feeHistory({ ...tuition(fee(30, '2026'), [fee(25, '2024')]), attribute: 'DURATION' }),
    ).toBeNull();
  });
});
