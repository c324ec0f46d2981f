import { describe, expect, it } from 'vitest';
import { fee } from './fee.ts';

const VALUE = {
  kind: 'APPLICATION',
  money: { minor: 5_000, currency: 'SGD' },
  per: 'ONCE',
} as const;

describe('fee', () => {
  it('shows who pays only where not everybody does', () => {
    expect(fee.format(VALUE)).toBe('SGD\u00a050 once');
    expect(fee.format({ ...VALUE, audience: 'ALL' })).toBe('SGD\u00a050 once');
    expect(fee.format({ ...VALUE, per: 'ATTEMPT', audience: 'DOMESTIC' })).toBe(
      'SGD\u00a050 an attempt (domestic)',
    );
  });

  it('holds a fee for everybody equal to one that names nobody', () => {
    expect(fee.same(VALUE, { ...VALUE, audience: 'ALL' })).toBe(true);
    expect(fee.same(VALUE, { ...VALUE, audience: 'DOMESTIC' })).toBe(false);
    expect(fee.same(VALUE, { ...VALUE, per: 'YEAR' })).toBe(false);
  });

  it('speaks for the academic year that it names', () => {
    expect(fee.period({ ...VALUE, academicYear: '2025' })).toBe('2025');
    expect(fee.period(VALUE)).toBeNull();
  });
});
