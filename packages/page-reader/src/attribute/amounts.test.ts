import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOf, currencyOfCountry, findAmounts } from './amounts.ts';

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
    ['€ 1.234.567', 'DE', ['123456700 EUR']],
    ['L.E. 5000', 'EG', ['500000 EGP']],
    ['MBA 500 GBP', null, ['50000 GBP']],
    ['¥ 50.55', 'JP', []],
    ['two years', 'GB', []],
    ['ALL 500 students', 'GB', []],
  ])('%s', (text, country, expected) => {
    expect(money(text, country)).toEqual(expected);
  });

  test('a mark with several owners is read by the country and said to be', () => {
    expect(currencyOf('$', 'AU')).toEqual({
      code: 'AUD',
      assumed: "“$” read as AUD, the currency of the institution's country",
    });
    expect(currencyOf('$', null)).toBeNull();
    expect(currencyOf('Rs.', 'PK')).toMatchObject({ code: 'PKR' });
    expect(currencyOf('Rs.', 'GB')).toBeNull();
  });

  test('a bare number is no amount by itself', () => {
    expect(findAmounts('45,000', 'IN')).toEqual([]);
  });

  test.each([
    ['2.5 lakhs INR', 'IN', ['25000000 INR']],
    ['₹ 1.5 Lac', 'IN', ['15000000 INR']],
    ['£12k', 'GB', ['1200000 GBP']],
    ['£1.25 K', 'GB', ['125000 GBP']],
    ['£1.2345 k', 'GB', []],
    ['₹ 12 LPA', 'IN', []],
    ['500 GBP', null, ['50000 GBP']],
    ['2,000 Euros', null, ['200000 EUR']],
    ['R 25 000', 'ZA', ['2500000 ZAR']],
    ['r 25 000', 'ZA', []],
    ['K 300', 'ZM', ['30000 ZMW']],
    ['¥ 5000', 'JP', ['5000 JPY']],
    ['¥ 5000', 'CN', ['500000 CNY']],
    ['CHF 1’250.50', 'CH', ['125050 CHF']],
    ['£1.23456', 'GB', []],
    ['£1234567890', 'GB', []],
    ['£0', 'GB', []],
    ['£' + '1'.repeat(9), 'GB', ['11111111100 GBP']],
    ['XYZ 500', 'GB', []],
    ['12/2024', 'GB', []],
  ])('%s of a page of %s', (text, country, expected) => {
    expect(money(text, country)).toEqual(expected);
  });

  test('each amount says where it stands, its mark included', () => {
    const text = 'Fees: £1,000 a year, £50 to apply';
    expect(findAmounts(text, 'GB').map(({ start, end }) => text.slice(start, end))).toEqual([
      '£1,000',
      '£50',
    ]);
  });

  test('beyond two thousand characters nothing is looked for', () => {
    expect(money(`${' '.repeat(1_990)}£50`, 'GB')).toEqual(['5000 GBP']);
    expect(money(`${' '.repeat(2_000)}£50`, 'GB')).toEqual([]);
  });

  test('a dollar in a country without one is the American, and said to be', () => {
    expect(currencyOf('$', 'GB')).toEqual({ code: 'USD', assumed: '“$” read as US dollars' });
    expect(currencyOf('US $', 'AU')).toEqual({ code: 'USD', assumed: undefined });
    expect(currencyOf('kr.', 'SE')?.code).toBe('SEK');
    expect(currencyOf('kr', 'GB')).toBeNull();
    expect(currencyOf('constructor', 'GB')).toBeNull();
  });

  test('a country has one currency, an unknown one none', () => {
    expect(currencyOfCountry('ZA')).toBe('ZAR');
    expect(currencyOfCountry('XX')).toBeNull();
    expect(currencyOfCountry(null)).toBeNull();
  });

  describe('a bare number under a label of money', () => {
    const bare = (text: string, label: string, country: string | null): unknown[] =>
      findAmounts(text, country, { label }).map(({ money: { minor, currency }, assumed }) => [
        minor,
        currency,
        assumed,
      ]);
    const COUNTRY = "currency from the institution's country";

    test.each([
      ['45,000', 'Fee', 'IN', [[4_500_000, 'INR', COUNTRY]]],
      ['45 000', 'Fee', 'ZA', [[4_500_000, 'ZAR', COUNTRY]]],
      ['45000', 'Fee', 'IN', []],
      ['45,000', 'Fee', null, []],
      ['45000', 'Fee in ₹', 'IN', [[4_500_000, 'INR', undefined]]],
      ['45000', 'Fee (ALL, GBP)', null, [[4_500_000, 'GBP', undefined]]],
      ['45000', 'Fee (ALL)', null, []],
      ['299', 'Fee (GBP)', 'GB', []],
      ['300', 'Fee (GBP)', 'GB', [[30_000, 'GBP', undefined]]],
      ['1999', 'Fee (GBP)', 'GB', []],
      ['12024', 'Fee (GBP)', 'GB', [[1_202_400, 'GBP', undefined]]],
      ['20245', 'Fee (GBP)', 'GB', [[2_024_500, 'GBP', undefined]]],
      ['1,50', 'Fee (GBP)', 'GB', []],
      [`45,000${'.'.repeat(54)}`, 'Fee (GBP)', 'GB', [[4_500_000, 'GBP', undefined]]],
      ['2024', 'Fee (GBP)', 'GB', []],
      ['2,024', 'Fee (GBP)', 'GB', [[202_400, 'GBP', undefined]]],
      [`45,000 ${'x'.repeat(60)}`, 'Fee (GBP)', 'GB', []],
    ])('%s under %s on a page of %s', (text, label, country, expected) => {
      expect(bare(text, label, country)).toEqual(expected);
    });
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
