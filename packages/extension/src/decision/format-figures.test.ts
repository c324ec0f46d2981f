import { describe, expect, test } from 'vitest';
import { moneyRange, shareRange, yearsRange } from './format-figures.ts';

/** Spaces of every width are one to a test. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('an amount', () => {
  test.each([
    [{ min: 4_810_050, max: 6_099_901 }, 'USD', 'USD 48,100 – 61,000'],
    [{ min: 100, max: 100 }, 'USD', 'USD 1'],
    [{ min: 1_250_000, max: 1_250_000 }, 'UGX', 'UGX 1,250,000'],
    [{ min: -1_000_000, max: -500_000 }, 'USD', '-USD 10,000 – -USD 5,000'],
    [{ min: -1_000_000, max: 500_000 }, 'USD', '-USD 10,000 – USD 5,000'],
  ])('%j in %s is %s', (range, currency, text) => {
    expect(plain(moneyRange(range, currency)).replace(/ ?– ?/, ' – ')).toBe(text);
  });
});

test('a share and a count of years are told to the half', () => {
  expect(shareRange({ min: 0.3, max: 0.3 })).toBe('30\u00A0%');
  expect(yearsRange({ min: 5.4, max: 6.2 })).toBe('5.5–6 years');
});
