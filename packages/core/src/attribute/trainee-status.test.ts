import { describe, expect, it } from 'vitest';
import { traineeStatus } from './trainee-status.ts';

const PAID = {
  status: 'SALARIED',
  money: { minor: 90_000_000, currency: 'ZAR' },
  per: 'YEAR',
} as const;

describe('traineeStatus', () => {
  it('shows the status alone where no pay is stated', () => {
    expect(traineeStatus.format({ status: 'UNSALARIED' })).toBe('Unsalaried');
    expect(traineeStatus.format(PAID)).toBe('Salaried: ZAR\u00a0900,000 a year');
  });

  it('tells statuses and pays apart, not remarks', () => {
    expect(traineeStatus.same(PAID, { ...PAID, note: 'a remark' })).toBe(true);
    expect(traineeStatus.same(PAID, { ...PAID, per: 'MONTH' })).toBe(false);
    expect(traineeStatus.same(PAID, { status: 'SALARIED' })).toBe(false);
    expect(traineeStatus.same(PAID, { ...PAID, money: { minor: 1, currency: 'ZAR' } })).toBe(false);
    expect(traineeStatus.same({ status: 'MIXED' }, { status: 'SALARIED' })).toBe(false);
  });

  it('keeps a status of one group apart from that of all, and all as though none were named', () => {
    expect(traineeStatus.qualify({ status: 'UNSALARIED', audience: 'INTERNATIONAL' })).toBe(
      'INTERNATIONAL',
    );
    expect(traineeStatus.qualify({ status: 'SALARIED', audience: 'ALL' })).toBeNull();
    expect(traineeStatus.qualify(PAID)).toBeNull();
    expect(traineeStatus.qualifiers.map((each) => traineeStatus.qualifierLabel(each))).toEqual([
      'domestic trainees',
      'international trainees',
    ]);
  });

  it('has no scale where no pay is stated', () => {
    expect(traineeStatus.measure({ status: 'SALARIED' })).toBeNull();
  });
});
