import { expect, test } from 'vitest';
import { normaliseAmount } from './normalise-amount.ts';

test.each([
  ['87.2', 'SGD', '87.20'],
  ['3300.0', 'SGD', '3300'],
  [3505.81, 'SGD', '3505.81'],
  [' 58500 ', 'AUD', '58500'],
  ['1500000', 'UGX', '1500000'],
])('writes %j %s as %s', (amount, currency, written) => {
  expect(normaliseAmount(amount, currency)).toBe(written);
});

test.each([
  ['3,505', 'SGD'],
  ['ten', 'SGD'],
  ['10', '$'],
  ['10.555', 'SGD'],
  [42.5, undefined],
  [null, 'SGD'],
])('leaves %j %s to lint', (amount, currency) => {
  expect(normaliseAmount(amount, currency)).toBe(amount);
});
