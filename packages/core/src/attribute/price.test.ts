import { describe, expect, it } from 'vitest';
import { formatPrice, priceMeasure } from './price.ts';

const MONEY = { minor: 50_000, currency: 'SGD' };

describe('formatPrice', () => {
  it.each([
    ['ONCE', 'SGD\u00a0500 once'],
    ['PROGRAM', 'SGD\u00a0500 in all'],
    ['YEAR', 'SGD\u00a0500 a year'],
    ['ATTEMPT', 'SGD\u00a0500 an attempt'],
  ] as const)('says what %s is in words', (per, text) => {
    expect(formatPrice(MONEY, per)).toBe(text);
  });
});

describe('priceMeasure', () => {
  it('is a point on the scale of its currency and unit', () => {
    expect(priceMeasure(MONEY, 'YEAR')).toEqual({ min: 50_000, max: 50_000, unit: 'SGD per YEAR' });
  });
});
