import { expect, test } from 'vitest';
import { complaintsOf, contentWithClaims, exampleTuition } from '../../testing/example.ts';
import { knownCurrencies } from './known-currencies.ts';

const inCurrency = (currency: unknown) => contentWithClaims(exampleTuition({ currency }));

test.each(['AUD', 'UGX', 'MRU'])('is content with %s', (currency) => {
  expect(complaintsOf(knownCurrencies, inCurrency(currency))).toEqual([]);
});

test.each([
  ['$', 'three capital letters'],
  ['AU$', 'three capital letters'],
  ['aud', 'write "AUD"'],
  ['XYZ', 'three capital letters'],
])('complains of %s', (currency, advice) => {
  const [complaint] = complaintsOf(knownCurrencies, inCurrency(currency));
  expect(complaint?.path).toEqual(['programs', 0, 'claims', 0, 'value', 'currency']);
  expect(complaint?.remedy).toContain(advice);
});
