import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readFee } from './fee.ts';

test.each([
  ['<p>Application fee: £60</p>', ['APPLICATION GBP 60 once']],
  [
    '<p>A non-refundable registration fee of £200 is due on arrival.</p>',
    ['REGISTRATION GBP 200 once'],
  ],
  ['<p>Examination fee: £500 per attempt</p>', ['EXAMINATION GBP 500 an attempt']],
])('reads %s', (body, expected) => {
  expect(readFacts('fee', body)).toEqual(expected);
});

test.each([
  '<p>The application fee is waived for applicants from Africa.</p>',
  '<p>The application fee and the tuition together are £500 or £700.</p>',
])('no fee is read from %s', (body) => {
  expect(readFacts('fee', body)).toEqual([]);
});

describe('a fee beside the tuition', () => {
  const told = (statement: Statement, country = 'GB'): unknown[] =>
    claimsOf(readFee, [statement], { country }).map(({ value, confidence }) => [
      value.kind,
      value.money.minor / 100,
      value.per,
      value.audience ?? null,
      rounded(confidence),
    ]);

  test.each([
    [labels('Application fee', '£60'), [['APPLICATION', 60, 'ONCE', null, 0.85]]],
    [labels('Application fee', '£60', 'TABLE'), [['APPLICATION', 60, 'ONCE', null, 0.85]]],
    [labels('Application fee', '£60', 'DATA'), []],
    [labels('Application fee', '£60', 'HEADED'), []],
    [labels('Late application fee', '£60'), []],
    [labels('Library fee', '£60'), []],
    [labels('Application fee (GBP)', '1,060'), [['APPLICATION', 1060, 'ONCE', null, 0.85]]],
    [labels('Application fee', '£60 or £70'), []],
    [labels('Application fee', '£60'.padEnd(400)), [['APPLICATION', 60, 'ONCE', null, 0.85]]],
    [labels('Application fee', '£60'.padEnd(401)), []],
    [
      labels('Application fee', `As it says ${'x'.repeat(90)} £60`),
      [['APPLICATION', 60, 'ONCE', null, 0.85]],
    ],
    [labels('Examination fee', '£60 per sitting'), [['EXAMINATION', 60, 'ATTEMPT', null, 0.85]]],
    [labels('Registration fee', '£60 per annum'), [['REGISTRATION', 60, 'YEAR', null, 0.85]]],
    [
      labels('Registration fee', `£60 ${'x'.repeat(40)} annum`),
      [['REGISTRATION', 60, 'ONCE', null, 0.85]],
    ],
    [
      labels('Application fee', '£60 for overseas students'),
      [['APPLICATION', 60, 'ONCE', 'INTERNATIONAL', 0.85]],
    ],
    [
      labels('Application fee, home students', '£60'),
      [['APPLICATION', 60, 'ONCE', 'DOMESTIC', 0.85]],
    ],
    [says('The application fee is £60.'), [['APPLICATION', 60, 'ONCE', null, 0.74]]],
    [says('Pay £60, the application fee.'), [['APPLICATION', 60, 'ONCE', null, 0.74]]],
    [says(`The application fee is due ${'x'.repeat(60)} and costs £60.`), []],
    [
      says(`The application fee is £60, ${'x'.repeat(60)} a meal £9.`),
      [['APPLICATION', 60, 'ONCE', null, 0.74]],
    ],
    [says('The application fee is 1,060.'), []],
  ])('%j', (statement, expected) => {
    expect(told(statement)).toEqual(expected);
  });

  test('says what its currency rests on, and is one claim however often it is said', () => {
    const label = labels('Application fee', '$60');
    const claims = claimsOf(readFee, [label, says('The application fee is $60.')], {
      country: 'AU',
    });
    expect(claims).toHaveLength(1);
    expect(claims[0]?.assumed).toContain('AUD');
    const both = [label, labels('Registration fee', '$60'), labels('Application fee', '$70')];
    expect(claimsOf(readFee, both, { country: 'AU' })).toHaveLength(3);
  });
});
