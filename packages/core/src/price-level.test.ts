import { describe, expect, it } from 'vitest';
import { priceDay, priceLevelOf, priceLevelText } from './price-level.ts';

describe('the day of a price', () => {
  it.each([
    ['2019', '2019-07-01'],
    ['2019-03', '2019-03-15'],
    ['2019-03-04', '2019-03-04'],
    ['2019/2020', '2020-01-01'],
    ['2019/20', '2020-01-01'],
  ])('is for %s %s', (period, day) => {
    expect(priceDay(period, '2026-11-22')).toBe(day);
  });

  it('is never after today, and unknown for what is undated', () => {
    expect(priceDay('2026/2027', '2026-11-22')).toBe('2026-11-22');
    expect(priceDay(null, '2026-11-22')).toBeNull();
    expect(priceDay('last year', '2026-11-22')).toBeNull();
  });
});

describe('a price level', () => {
  it('names the years of all parts, and how many have none', () => {
    expect(priceLevelText(priceLevelOf(['2019', '2023/2024', null]))).toBe(
      'Prices of 2019 to 2024, as stated; 1 undated.',
    );
    expect(priceLevelText(priceLevelOf(['2019']))).toBe('Prices of 2019, as stated.');
    expect(priceLevelText(priceLevelOf([null]))).toBe('Prices as stated, undated.');
  });
});
