import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { credits } from './credits.ts';

describe('credits', () => {
  it('compares only within a credit system', () => {
    const value = { amount: 48, system: 'CREDIT_POINTS_AU' } as const;
    expect(credits.qualify(value)).toBe('CREDIT_POINTS_AU');
    expect(credits.qualifierLabel('CREDIT_POINTS_AU')).toBe('Australian credit points');
    expect(credits.same(value, { ...value, system: 'ECTS' })).toBe(false);
    expect(credits.measure(value)?.unit).not.toBe(
      credits.measure({ ...value, system: 'ECTS' })?.unit,
    );
  });

  it('shows the amount in the words of the system', () => {
    expect(credits.format({ amount: 90, system: 'ECTS' })).toBe('90 ECTS');
    expect(credits.format({ amount: 16.5, system: 'US_CREDITS' })).toBe('16.5 credits');
  });

  it.each([0, -1, 2_001, Number.NaN])('refuses an amount of %d', (amount) => {
    expect(v.is(credits.schema, { amount, system: 'ECTS' })).toBe(false);
  });
});
