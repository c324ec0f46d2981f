import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecimal } from './parse-decimal.ts';

describe('parseDecimal', () => {
  test.each([
    ['85000', 'en', '85000'],
    [' 85 000 ', 'fr', '85000'],
    ['85,000.50', 'en', '85000.5'],
    ['85.000,50', 'pt', '85000.5'],
    ['85,000.50', 'pt', '85000.5'],
    ['1.234', 'en', '1.234'],
    ['1.234', 'es', '1234'],
    ['1,234', 'en', '1234'],
    ['3,5', 'en', '3.5'],
    ['1’250’000', 'de-CH', '1250000'],
    ['−2', 'en', '-2'],
    ['007', 'en', '7'],
  ])('reads %j in %s as %s', (text, locale, decimal) => {
    expect(parseDecimal(text, locale)).toBe(decimal);
  });

  test.each(['', 'much', '1,2,3', '1..2', '12,34,567.8', '5 €', '1e5', '--1'])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text, 'en')).toBeNull();
    },
  );

  test('reads back what the browser writes in every language of the interface', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom('en', 'fr', 'es', 'pt', 'pt-BR', 'de-CH'),
        (cents, locale) => {
          const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(
            cents / 100,
          );
          expect(Number(parseDecimal(text, locale))).toBe(cents / 100);
        },
      ),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseDecimal(text, 'en');
        expect(read === null || /^-?\d+(\.\d+)?$/.test(read)).toBe(true);
      }),
    );
  });
});
