import { decimalPlaces, parseMoney } from '@second-opinion/core';
import { distance } from 'fastest-levenshtein';
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
          const remedy =
            misspelt(claim.value) ??
            `write the figure in quotes with a point and no grouping: ${JSON.stringify(plain(amount))}`;
          yield { path: [...path, 'value', 'amount'], message, remedy };
        }
      }
    }
  },
};

function faultOf(amount: unknown, currency: string): string | null {
  if (amount === undefined) return `the value names ${currency} and no amount`;
  if (typeof amount !== 'string') return `the amount ${JSON.stringify(amount)} is not text`;
  if (/^\s*[-\u2212]/u.test(amount)) return `the amount ${JSON.stringify(amount)} is below zero`;
  const money = parseMoney(amount, currency);
  return 'fault' in money ? money.fault : null;
}

/** The remedy for a field that was probably meant to be the amount: "ammount". */
function misspelt(value: Readonly<Record<string, unknown>>): string | null {
  const meant = Object.keys(value).find((key) => key !== 'amount' && distance(key, 'amount') <= 2);
  if (meant === undefined || 'amount' in value) return null;
  return `write "amount" for ${JSON.stringify(meant)}`;
}

/** What was probably meant: "3,505.81" as "3505.81". */
function plain(amount: unknown): string {
  const digits = String(amount).replaceAll(/[^\d.]/g, '');
  return /^\d+(?:\.\d{1,4})?$/.test(digits) ? digits : '3505.81';
}
