import { moneyToDecimal } from '@second-opinion/core';
import { priceOf } from '../../format/price-of.ts';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

/** How far from the middle of its currency and unit a tuition may lie before a person should look. */
const FACTOR = 50;

/** A middle of fewer figures than this says nothing. */
const ENOUGH = 5;

export const plausibleTuition: Rule = {
  name: 'plausible-tuition',
  description:
    'A tuition is of the size of the others in its currency and unit; a figure far off has mostly lost a digit or its unit.',
  severity: 'WARNING',
  *check(file, { tuitions }) {
    for (const { claim, path } of claimsOf(file)) {
      const price = claim.attribute === 'tuition' ? priceOf(claim.value) : null;
      const others = price === null ? [] : (tuitions.get(price.unit) ?? []);
      const middle = others[Math.floor(others.length / 2)] ?? 0;
      if (price === null || others.length < ENOUGH) continue;
      const { minor, currency } = price.money;
      if (minor * FACTOR < middle || minor > middle * FACTOR) {
        const usual = moneyToDecimal({ minor: middle, currency });
        yield {
          path: [...path, 'value', 'amount'],
          message: `${price.unit} ${moneyToDecimal(price.money)} is far from the ${others.length} others, whose middle is ${usual}`,
          remedy:
            'look at the source again: a digit, the currency or the unit ("per") may be wrong',
        };
      }
    }
  },
};
