import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tuition } from './tuition.ts';

const VALUE = {
  audience: 'INTERNATIONAL',
  money: { minor: 5_600_000, currency: 'SGD' },
  per: 'YEAR',
} as const;

describe('tuition', () => {
  it('compares only between those who pay alike for the same unit', () => {
    expect(tuition.qualify(VALUE)).toBe('INTERNATIONAL/YEAR');
    expect(tuition.qualifierLabel('INTERNATIONAL/YEAR')).toBe('international, a year');
    expect(tuition.qualifierLabel('ALL/PROGRAM')).toBe('all students, in all');
    expect(tuition.qualifierLabel('of another time')).toBe('of another time');
  });

  it('shows the price with its unit', () => {
    expect(tuition.format(VALUE)).toBe('SGD\u00a056,000 a year');
    expect(tuition.format({ ...VALUE, per: 'PROGRAM' })).toBe('SGD\u00a056,000 in all');
  });

  it('measures in minor units of its currency, so that currencies never mix', () => {
    expect(tuition.measure(VALUE)).toEqual({
      min: 5_600_000,
      max: 5_600_000,
      unit: 'SGD per YEAR',
    });
  });

  it('speaks for the academic year that it names', () => {
    expect(tuition.period({ ...VALUE, academicYear: '2023/2024' })).toBe('2023/2024');
    expect(tuition.period(VALUE)).toBeNull();
  });

  it('refuses an academic year that could be a month', () => {
    expect(v.is(tuition.schema, { ...VALUE, academicYear: '2023-24' })).toBe(false);
  });
});
