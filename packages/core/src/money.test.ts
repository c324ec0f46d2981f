import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  MoneySchema,
  decimalPlaces,
  formatMoney,
  moneyToDecimal,
  parseMoney,
  sameMoney,
} from './money.ts';

const anyMoney = fc.record({
  minor: fc.maxSafeNat(),
  currency: fc.constantFrom('SGD', 'UGX', 'KWD', 'JPY', 'GBP', 'CLF'),
});

const digits = (text: string): string => text.replace(/\D/g, '');

describe('decimalPlaces', () => {
  it('is what ISO 4217 gives', () => {
    expect(['SGD', 'UGX', 'KWD'].map(decimalPlaces)).toEqual([2, 0, 3]);
  });

  it.each(['sgd', 'XYZ', '', 'S$', '__proto__'])('is null for %j, which is no code', (code) => {
    expect(decimalPlaces(code)).toBeNull();
  });
});

describe('parseMoney', () => {
  it('reads an amount in major units as minor ones', () => {
    expect(parseMoney('3505.81', 'SGD')).toEqual({ minor: 350_581, currency: 'SGD' });
    expect(parseMoney('3505.8', 'SGD')).toEqual({ minor: 350_580, currency: 'SGD' });
    expect(parseMoney('1200', 'UGX')).toEqual({ minor: 1_200, currency: 'UGX' });
    expect(parseMoney('1200.00', 'UGX')).toEqual({ minor: 1_200, currency: 'UGX' });
  });

  it.each([
    ['3,505', 'SGD', 'is no amount'],
    ['-1', 'SGD', 'is no amount'],
    ['1e3', 'SGD', 'is no amount'],
    ['', 'SGD', 'is no amount'],
    ['1.005', 'SGD', 'more decimal places than SGD has (2)'],
    ['0.5', 'UGX', 'more decimal places than UGX has (0)'],
    ['9999999999999.99', 'KWD', 'is too large'],
    ['1', 'sgd', 'is no ISO 4217 currency code'],
  ])('says what is wrong with %j %s', (amount, currency, fault) => {
    const read = parseMoney(amount, currency);
    expect('fault' in read ? read.fault : read).toContain(fault);
  });

  it('reads back what moneyToDecimal writes, to the last minor unit', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        const text = moneyToDecimal(money);
        fc.pre(/^\d{1,13}(?!\d)/.test(text));
        expect(parseMoney(text, money.currency)).toEqual(money);
      }),
    );
  });

  it('never gives anything but whole minor units or a fault', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('SGD', 'UGX', 'KWD'), (text, currency) => {
        const read = parseMoney(text, currency);
        expect('fault' in read ? read.fault.length > 0 : v.is(MoneySchema, read)).toBe(true);
      }),
    );
  });
});

describe('formatMoney', () => {
  it('puts the code first, groups thousands and drops empty decimals', () => {
    expect(formatMoney({ minor: 350_581, currency: 'SGD' })).toBe('SGD\u00a03,505.81');
    expect(formatMoney({ minor: 5_600_000, currency: 'SGD' })).toBe('SGD\u00a056,000');
    expect(formatMoney({ minor: 4_500_000, currency: 'UGX' })).toBe('UGX\u00a04,500,000');
    expect(formatMoney({ minor: 5, currency: 'SGD' })).toBe('SGD\u00a00.05');
  });

  it('follows the locale for groups, the decimal point and the place of the code', () => {
    expect(formatMoney({ minor: 123_456_789, currency: 'EUR' }, 'de')).toBe(
      '1.234.567,89\u00a0EUR',
    );
  });

  it('shows every digit of the amount', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        expect(digits(formatMoney(money))).toBe(digits(moneyToDecimal(money)));
      }),
    );
  });
});

describe('MoneySchema', () => {
  it.each([
    { minor: 1.5, currency: 'SGD' },
    { minor: -1, currency: 'SGD' },
    { minor: 1, currency: 'Sgd' },
    { minor: Number.NaN, currency: 'SGD' },
    { minor: 1, currency: 'SGD', extra: true },
  ])('refuses %o', (value) => {
    expect(v.is(MoneySchema, value)).toBe(false);
  });
});

describe('sameMoney', () => {
  it('tells amounts and currencies apart', () => {
    const money = { minor: 100, currency: 'SGD' };
    expect(sameMoney(money, { ...money })).toBe(true);
    expect(sameMoney(money, { ...money, minor: 101 })).toBe(false);
    expect(sameMoney(money, { ...money, currency: 'USD' })).toBe(false);
  });
});
