import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOf, findAmounts } from './amounts.ts';

function money(text: string, country: string | null): string[] {
  return findAmounts(text, country).map(({ money: { minor, currency } }) => `${minor} ${currency}`);
}

describe('finding amounts', () => {
  test.each([
    ['£12,500', 'GB', ['1250000 GBP']],
    ['₹ 1,85,000', 'IN', ['18500000 INR']],
    ['USD 980 *', 'IN', ['98000 USD']],
    ['A$46,500 or US$30,000', 'AU', ['4650000 AUD', '3000000 USD']],
    ['€ 9.250', 'DE', ['925000 EUR']],
    ['RM 3,505.81', 'MY', ['350581 MYR']],
    ['Tk. 3000/=', 'BD', ['300000 BDT']],
    ['₹ 3.5 Lakh', 'IN', ['35000000 INR']],
    ['UGX 3,000,000', 'UG', ['3000000 UGX']],
    ['two years', 'GB', []],
    ['ALL 500 students', 'GB', []],
  ])('%s', (text, country, expected) => {
    expect(money(text, country)).toEqual(expected);
  });

  test('a mark with several owners is read by the country and said to be', () => {
    expect(currencyOf('$', 'AU')?.code).toBe('AUD');
    expect(currencyOf('$', 'AU')?.assumed).toContain('country');
    expect(currencyOf('$', null)).toBeNull();
    expect(currencyOf('Rs.', 'PK')).toMatchObject({ code: 'PKR' });
    expect(currencyOf('Rs.', 'GB')).toBeNull();
  });

  test('a bare number is an amount only under a label of money that tells its currency', () => {
    expect(findAmounts('45,000', 'IN')).toEqual([]);
    expect(findAmounts('45,000', null, { label: 'Fee (INR)' })).toMatchObject([
      { money: { minor: 4_500_000, currency: 'INR' } },
    ]);
    expect(findAmounts('2024', 'GB', { label: 'Fee (GBP)' })).toEqual([]);
  });

  test('any text gives whole, positive amounts within it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('1', '0', ',', '.', ' ', '£', '$', 'R', 's', 'k', '/', '-', 'USD'),
          maxLength: 60,
        }),
        (text) => {
          for (const amount of findAmounts(text, 'US')) {
            expect(Number.isSafeInteger(amount.money.minor) && amount.money.minor > 0).toBe(true);
            expect(amount.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
