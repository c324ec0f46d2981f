import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.ts';

const SALARY = {
  kind: 'SALARY',
  money: { minor: 12_000_000, currency: 'AUD' },
  note: 'as a consultant',
} as const;

describe('outcome', () => {
  it('shows a salary by the year, and other outcomes in the words of the claim', () => {
    expect(outcome.format(SALARY)).toBe('AUD\u00a0120,000 a year: as a consultant');
    expect(outcome.format({ kind: 'CAREER', note: 'hospital practice' })).toBe('hospital practice');
  });

  it('tells outcomes apart by kind, words and pay', () => {
    const unpaid = { kind: SALARY.kind, note: SALARY.note };
    expect(outcome.same(SALARY, { ...SALARY })).toBe(true);
    expect(outcome.same(SALARY, unpaid)).toBe(false);
    expect(outcome.same(unpaid, SALARY)).toBe(false);
    expect(outcome.same(unpaid, { ...unpaid })).toBe(true);
    expect(outcome.same(SALARY, { ...SALARY, note: 'otherwise' })).toBe(false);
    expect(outcome.same(SALARY, { ...SALARY, money: { minor: 1, currency: 'AUD' } })).toBe(false);
  });
});
