import { decimalPlaces } from '@second-opinion/core';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const knownCurrencies: Rule = {
  name: 'known-currencies',
  description: 'A currency is an ISO 4217 code: a sign such as "$" has twenty owners.',
  severity: 'ERROR',
  *check(file) {
    for (const { claim, path } of claimsOf(file)) {
      const { currency } = claim.value;
      if (typeof currency === 'string' && !isCode(currency)) {
        yield {
          path: [...path, 'value', 'currency'],
          message: `${JSON.stringify(currency)} is no ISO 4217 currency code`,
          remedy: isCode(currency.toUpperCase())
            ? `write ${JSON.stringify(currency.toUpperCase())}`
            : 'write the three capital letters of the currency, such as "SGD" or "GBP"',
        };
      }
    }
  },
};

function isCode(text: string): boolean {
  return text === text.toUpperCase() && decimalPlaces(text) !== null;
}
