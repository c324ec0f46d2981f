import { expect, test } from 'vitest';
import type { Complaint } from '../../fault.ts';
import {
  complaintsOf,
  contentWithClaims,
  exampleClaim,
  exampleTuition,
  openExample,
} from '../../testing/example.ts';
import { indexCatalogue } from '../catalogue-index.ts';
import { moneyAsText } from './money-as-text.ts';

/** As written: `fix` would mend some of these amounts. */
function complaintsAbout(amount: unknown, currency = 'AUD'): Complaint[] {
  const content = contentWithClaims(exampleTuition({ amount, currency }));
  const file = openExample(content, { text: JSON.stringify(content) });
  return [...moneyAsText.check(file, indexCatalogue([file], '2026-11-22'))];
}

test.each([['3505.81'], ['0'], ['58500']])('is content with %s', (amount) => {
  expect(complaintsAbout(amount)).toEqual([]);
});

test.each([
  ['a number', 3505.81, 'AUD', '"3505.81"'],
  ['grouping', '3,505.81', 'AUD', '"3505.81"'],
  ['a sign', '-5', 'AUD', '"5"'],
  ['words', 'about ten', 'AUD', '"3505.81"'],
  ['decimals that the currency does not have', '10.50', 'UGX', '"10.50"'],
])('complains of %s', (_what, amount, currency, advice) => {
  const [complaint] = complaintsAbout(amount, currency);
  expect(complaint?.path).toEqual(['programs', 0, 'claims', 0, 'value', 'amount']);
  expect(complaint?.remedy).toContain(advice);
});

test('complains of a currency without an amount', () => {
  const value = { audience: 'ALL', currency: 'AUD', per: 'YEAR' };
  const content = contentWithClaims(exampleClaim({ attribute: 'tuition', value }));
  expect(complaintsOf(moneyAsText, content)).toMatchObject([
    { message: 'the value names AUD and no amount' },
  ]);
});

test.each(['ammount', 'Amount', 'amout'])('names "%s", which was meant to be the amount', (key) => {
  const value = { audience: 'ALL', [key]: '100', currency: 'AUD', per: 'YEAR' };
  const content = contentWithClaims(exampleClaim({ attribute: 'tuition', value }));
  expect(complaintsOf(moneyAsText, content)).toMatchObject([
    { remedy: `write "amount" for "${key}"` },
  ]);
});

test('says of a negative amount that it is below zero', () => {
  expect(complaintsAbout('-5')).toMatchObject([{ message: 'the amount "-5" is below zero' }]);
});
