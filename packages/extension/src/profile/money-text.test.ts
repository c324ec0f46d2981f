import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyText, numberText, typedMoney, typedNumber } from './money-text.ts';

describe('typedMoney', () => {
  test.each([
    ['85,000', 'USD', 8_500_000],
    ['1,250,000', 'UGX', 1_250_000],
    ['3505.81', 'SGD', 350_581],
    ['0', 'USD', 0],
  ])('reads %j in %s as %i minor units', (text, currency, minor) => {
    expect(typedMoney(text, currency)).toEqual({ kind: 'VALUE', value: { minor, currency } });
  });

  test.each([
    ['much', 'USD', /Write an amount/],
    ['-5', 'USD', /Write an amount/],
    ['5.5', 'UGX', /UGX does not have/],
    ['99999999999999', 'USD', /Write an amount|more than any/],
  ])('refuses %j in %s', (text, currency, message) => {
    const read = typedMoney(text, currency);
    expect(read.kind === 'FAULT' ? read.message : read.kind).toMatch(message);
  });

  test('takes an empty text as nothing said', () => {
    expect(typedMoney('  ', 'USD')).toEqual({ kind: 'EMPTY' });
  });

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999_999 }),
        fc.constantFrom('USD', 'UGX', 'JPY', 'KWD'),
        (minor, currency) => {
          const money = { minor, currency };
          expect(typedMoney(moneyText(money), currency)).toEqual({ kind: 'VALUE', value: money });
        },
      ),
    );
  });
});

describe('typedNumber', () => {
  const percent = { min: 0, max: 95, whole: false };
  test('reads a number with or without its sign', () => {
    expect(typedNumber('30 %', percent)).toEqual({ kind: 'VALUE', value: 30 });
    expect(typedNumber('12.5', percent)).toEqual({ kind: 'VALUE', value: 12.5 });
  });

  test('says which numbers would be right', () => {
    expect(typedNumber('96', percent)).toEqual({
      kind: 'FAULT',
      message: 'Write a number from 0 to 95.',
    });
    expect(typedNumber('2.5', { min: 1, max: 60, whole: true })).toEqual({
      kind: 'FAULT',
      message: 'Write a whole number from 1 to 60.',
    });
  });

  test('reads back what it writes', () => {
    expect(typedNumber(numberText(3.5), percent)).toEqual({ kind: 'VALUE', value: 3.5 });
  });
});
