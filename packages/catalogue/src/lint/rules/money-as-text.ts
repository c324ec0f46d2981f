import { decimalPlaces, parseMoney } from '@second-opinion/core';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const moneyAsText: Rule = {
  name: 'money-as-text',
  description:
    'An amount of money is decimal text as published, "3505.81", so that no cent is ever lost.',
  severity: 'ERROR',
  *check(file) {
    for (const { claim, path } of claimsOf(file)) {
      const { amount, currency } = claim.value;
      if (typeof currency === 'string' && decimalPlaces(currency) !== null) {
        const message = faultOf(amount, currency);
        if (message !== null) {
          const remedy = `write the figure in quotes with a point and no grouping: ${JSON.stringify(plain(amount))}`;
          yield { path: [...path, 'value', 'amount'], message, remedy };
        }
      }
    }
  },
};

function faultOf(amount: unknown, currency: string): string | null {
  if (amount === undefined) return `the value names ${currency} and no amount`;
  if (typeof amount !== 'string') return `the amount ${JSON.stringify(amount)} is not text`;
  const money = parseMoney(amount, currency);
  return 'fault' in money ? money.fault : null;
}

/** What was probably meant: "3,505.81" as "3505.81". */
function plain(amount: unknown): string {
  const digits = String(amount).replaceAll(/[^\d.]/g, '');
  return /^\d+(?:\.\d{1,4})?$/.test(digits) ? digits : '3505.81';
}
