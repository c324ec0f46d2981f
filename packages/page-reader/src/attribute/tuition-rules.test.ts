import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readTuition } from './tuition.ts';

/** The prices as "ALL 9000 GBP YEAR 0.83": whom for, how much, per what, how sure. */
function told(statements: readonly Statement[], country = 'GB'): string[] {
  return claimsOf(readTuition, statements, { country }).map(({ value, confidence }) => {
    const { audience, money, per } = value;
    return `${audience} ${money.minor / 100} ${money.currency} ${per} ${rounded(confidence)}`;
  });
}

const under = (value: string, ...context: string[]): Statement => ({
  ...labels('Amount', value),
  context,
});

describe('a price', () => {
  test.each([
    ['LABELLED', ['ALL 9000 GBP YEAR 0.83']],
    ['TABLE', ['ALL 9000 GBP YEAR 0.8']],
    ['HEADED', ['ALL 9000 GBP YEAR 0.75']],
    ['DATA', []],
  ] as const)('is as sure as the way of stating it: %s', (kind, expected) => {
    expect(told([labels('Tuition per year', '£9,000', kind)])).toEqual(expected);
  });

  test.each([
    ['Fees per year', '£9,000'.padEnd(500), 'LABELLED', 1],
    ['Fees per year', '£9,000'.padEnd(501), 'LABELLED', 0],
    ['Fees per year', '£9,000'.padEnd(200), 'HEADED', 1],
    ['Fees per year', '£9,000'.padEnd(201), 'HEADED', 0],
    ['Fees (GBP) per year', '9,000', 'LABELLED', 1],
    ['Deposit fee per year', '£9,000', 'LABELLED', 0],
    ['Sum per year', '£9,000', 'LABELLED', 0],
    ['Fees', '£9,000', 'LABELLED', 0],
    ['Fees', '£900 per month', 'LABELLED', 0],
    ['Fees', 'Per year: £9,000, £8,000', 'LABELLED', 1],
    ['Fees', '£9,000, £8,000 a year', 'LABELLED', 2],
    ['Fees', `£9,000, £8,000 a year${' '.repeat(179)}`, 'LABELLED', 2],
    ['Fees', `£9,000, £8,000 a year${' '.repeat(180)}`, 'LABELLED', 1],
    ['Fees', 'A deposit of £900 a year, then £8,000 a year', 'LABELLED', 1],
    ['Fees', `As ${'so '.repeat(30)} £9,000 a year`, 'LABELLED', 1],
    ['Fees (GBP) per year', '£9,000', 'HEADED', 1],
    ['Sum', 'A fee of £9,000 per year', 'LABELLED', 0],
  ] as const)('%s | %s as %s: %i', (label, value, kind, count) => {
    expect(told([labels(label, value, kind)])).toHaveLength(count);
  });

  test.each([
    ['The tuition fee is £9,000 per year.', ['ALL 9000 GBP YEAR 0.68']],
    ['It takes £9,000 per year.', []],
    [`The fee is what the senate says, ${'and so on '.repeat(8)}£9,000 per year.`, []],
    ['The fee is £9,000 per year, and a scholarship is given.', []],
    [
      `The fee is £9,000 per year, ${'and so on '.repeat(5)} a scholarship is given.`,
      ['ALL 9000 GBP YEAR 0.68'],
    ],
  ])('in prose of %s', (sentence, expected) => {
    expect(told([says(sentence)])).toEqual(expected);
  });

  test('is told by the headings above, unless they are of other money', () => {
    const price = ['ALL 9000 GBP YEAR 0.83'];
    expect(told([under('£9,000 a year')])).toEqual([]);
    expect(told([under('£9,000 a year', 'Fees')])).toEqual(price);
    expect(told([under('£9,000 a year', 'Fees', 'A', 'B')])).toEqual(price);
    expect(told([under('£9,000 a year', 'Fees', 'A', 'B', 'C')])).toEqual([]);
    expect(told([under('£9,000', 'Fees per year')])).toEqual(price);
    expect(told([under('£9,000 a year', 'Fees', 'Scholarships')])).toEqual([]);
    expect(told([under('£9,000 a year', 'Application fees')])).toEqual([]);
    expect(told([under('£9,000 a year', 'Fees and funding')])).toEqual(price);
    expect(told([{ ...says('It takes £9,000 per year.'), context: ['Fees'] }])).toEqual([]);
  });

  test.each(['Examination fees', 'Exam fee', 'Enrolment fees', 'Enrol fees'])(
    'is none under %s',
    (heading) => {
      expect(told([under('£900 a year', heading)])).toEqual([]);
    },
  );

  test('of bare figures takes its currency from the label, or from the heading above', () => {
    expect(told([labels('Fee (EUR) per year', '9,000')])).toEqual(['ALL 9000 EUR YEAR 0.83']);
    const fee = { ...labels('Fee per year', '9,000'), context: ['Costs in EUR'] };
    expect(told([fee])).toEqual(['ALL 9000 EUR YEAR 0.83']);
  });

  test('is less sure where the currency is the country’s, or it is very small', () => {
    expect(told([labels('Fee per year', '$9,000')], 'AU')).toEqual(['ALL 9000 AUD YEAR 0.79']);
    expect(told([labels('Fee per year', '£50')])).toEqual(['ALL 50 GBP YEAR 0.83']);
    expect(told([labels('Fee per year', '£49')])).toEqual(['ALL 49 GBP YEAR 0.5']);
    const [claim] = claimsOf(readTuition, [labels('Fee per year', '$9,000')], { country: 'AU' });
    expect(claim?.assumed).toContain('AUD');
  });
});

describe('the fee of a course of a year', () => {
  const year = labels('Duration', '1 year');
  const fee = (value: string, label = 'Fees'): Statement => labels(label, value);

  test.each([
    [[year, fee('£9,000')], ['ALL 9000 GBP PROGRAM 0.62']],
    [[year, fee('£1,000')], ['ALL 1000 GBP PROGRAM 0.62']],
    [[year, fee('£999')], []],
    [[year, fee('£9,000'.padEnd(60))], ['ALL 9000 GBP PROGRAM 0.62']],
    [[year, fee('£9,000'.padEnd(61))], []],
    [[year, fee('£9,000, part-time')], []],
    [[year, fee('£9,000', 'Fees, part time')], []],
    [[year, fee('£9,000 a year')], ['ALL 9000 GBP YEAR 0.83']],
    [[fee('£9,000')], []],
    [[year, labels('Duration', '4 years part-time'), fee('£9,000')], ['ALL 9000 GBP PROGRAM 0.62']],
    [[year, labels('Length of study', '2 years'), fee('£9,000')], []],
    [[labels('Duration', '13 months'), fee('£9,000')], []],
  ])('%j', (statements, expected) => {
    expect(told(statements)).toEqual(expected);
  });

  test('says that its unit is assumed', () => {
    expect(claimsOf(readTuition, [year, fee('£9,000')])[0]?.assumed).toContain('one year');
  });
});

describe('whom and what a price is for', () => {
  test.each([
    ['Home: £9,000 a year', 'GB', ['DOMESTIC 9000 GBP YEAR 0.88']],
    ['£9,000 a year for overseas students', 'GB', ['INTERNATIONAL 9000 GBP YEAR 0.88']],
    ['Nepal nationals: USD 500 a year', 'IN', ['INTERNATIONAL 500 USD YEAR 0.88']],
    [
      'UK £9,000, overseas £20,000 a year',
      'GB',
      ['DOMESTIC 9000 GBP YEAR 0.88', 'INTERNATIONAL 20000 GBP YEAR 0.88'],
    ],
  ])('%s', (value, country, expected) => {
    expect(told([labels('Fees', value)], country)).toEqual(expected);
  });

  test.each([
    ['£9,000 a year full-time', { studyMode: 'FULL_TIME' }],
    ['Part time: £9,000 a year', { studyMode: 'PART_TIME' }],
    ['£9,000 a year full-time or part-time', {}],
    ['£9,000 a year in 2025/26', { academicYear: '2025/2026' }],
    ['£9,000 a year, subsidised', { subsidised: true }],
    ['£9,000 a year', {}],
  ])('%s', (value, expected) => {
    const money = { minor: 900_000, currency: 'GBP' };
    expect(claimsOf(readTuition, [labels('Fees', value)])[0]?.value).toEqual({
      audience: 'ALL',
      money,
      per: 'YEAR',
      ...expected,
    });
  });

  test('stands in the headings too, of which the four nearest count', () => {
    const fees = (...context: string[]): Statement => ({
      ...labels('Fee per year', '£9,000'),
      context,
    });
    expect(told([fees('Overseas', 'A', 'B', 'C')])).toEqual(['INTERNATIONAL 9000 GBP YEAR 0.88']);
    expect(told([fees('Overseas', 'A', 'B', 'C', 'D')])).toEqual(['ALL 9000 GBP YEAR 0.83']);
    const value = claimsOf(readTuition, [fees('2025/26 fees')])[0]?.value;
    expect(value).toMatchObject({ academicYear: '2025/2026' });
  });
});

describe('of several prices', () => {
  const all = labels('Fee per year', '£9,000');

  test('the same are one, unless they are of different years', () => {
    expect(told([all, says('The tuition fee is £9,000 per year.')])).toEqual([
      'ALL 9000 GBP YEAR 0.86',
    ]);
    const of = (year: string): Statement => labels('Fee per year', `£9,000 in ${year}`);
    expect(told([of('2024/25'), of('2025/26')])).toHaveLength(2);
    expect(told([of('2024/25'), all])).toHaveLength(1);
    expect(told([all, of('2024/25')])).toHaveLength(1);
    expect(told([all, labels('Fee per year', '£8,000')])).toHaveLength(2);
  });

  test('one for all gives way to the same for somebody, if that is about as likely', () => {
    const home = (kind: Statement['kind']): Statement =>
      labels('Fee per year for home students', '£9,000', kind);
    expect(told([all, home('LABELLED')])).toEqual(['DOMESTIC 9000 GBP YEAR 0.88']);
    expect(told([all, labels('Fee per year for home students', '£8,000')])).toHaveLength(2);
    expect(told([all, labels('Fee per module for home students', '£9,000')])).toHaveLength(2);
    const small = labels('Fee per year for home students', '£9,000');
    const overseas = labels('Fee per year for overseas students', '£9,000');
    expect(told([small, overseas])).toHaveLength(2);
  });

  test('one without a study mode gives way to the same with one', () => {
    const value = (text: string): Statement => labels('Fee per year', text);
    expect(told([all, value('£9,000 full-time')])).toHaveLength(1);
    expect(told([value('£9,000 part-time'), value('£9,000 full-time')])).toHaveLength(2);
    expect(told([value('Home £9,000'), value('£9,000 full-time')])).toHaveLength(2);
  });
});
