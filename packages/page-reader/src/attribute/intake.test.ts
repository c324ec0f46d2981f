import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readIntake } from './intake.ts';

test.each([
  ['<dl><dt>Start date</dt><dd>September 2026, January 2027</dd></dl>', ['January', 'September']],
  ['<p>The programme starts in October each year.</p>', ['October']],
  ['<p>Intake: Feb and Jul</p>', ['February', 'July']],
])('reads %s', (body, expected) => {
  expect(readFacts('intake', body)).toEqual(expected);
});

test.each([
  '<p>Application deadline: 30 June 2026</p>',
  '<p>Applications for the course start in March and close in May.</p>',
  '<p>The course may start with a workshop.</p>',
])('no start is read from %s', (body) => {
  expect(readFacts('intake', body)).toEqual([]);
});

describe('the intake that statements tell', () => {
  const told = (...statements: Statement[]): unknown[] =>
    claimsOf(readIntake, statements).map(({ value, confidence }) => [
      value.month,
      rounded(confidence),
    ]);

  test.each([
    ['LABELLED', [[9, 0.9]]],
    ['TABLE', [[9, 0.86]]],
    ['HEADED', [[9, 0.8]]],
    ['DATA', []],
  ] as const)('is as sure as the way of stating it: %s', (kind, expected) => {
    expect(told(labels(' Start date ', 'Sept 2026', kind))).toEqual(expected);
  });

  test.each([
    ['MAY 2026', [[5, 0.9]]],
    ['May 2026', [[5, 0.9]]],
    ['you may choose', []],
    ['mar 2026', [[3, 0.9]]],
    ['September (apply by June)', [[9, 0.9]]],
    ['until June, then July', []],
    [`until June, then ${'in the year after that '.repeat(2)} July`, [[7, 0.9]]],
    [`June${' '.repeat(156)}`, [[6, 0.9]]],
    [`June${' '.repeat(157)}`, []],
  ])('under a label of %s', (value, expected) => {
    expect(told(labels('Intake', value))).toEqual(expected);
  });

  test('is none under a label of something else', () => {
    expect(told(labels('Open day', 'September'))).toEqual([]);
  });

  test.each([
    ['The programme starts in October each year.', [[10, 0.7]]],
    ['The course begins in March; the registration ends in January.', [[3, 0.7]]],
    ['The course begins in March. Its exam is in June.', [[3, 0.7]]],
    ['The course begins in March, and its workshop is in June.', []],
    [`The course begins in the first week, ${'or so '.repeat(9)} and in June.`, []],
    [`The course begins in June ${'and so on '.repeat(37)}`, [[6, 0.7]]],
    [`The course begins in June ${'and so on '.repeat(38)}`, []],
    ['Due: the course begins in June', []],
    ['Before the examination boards of the country the course begins in June', [[6, 0.7]]],
  ])('in prose of %s', (sentence, expected) => {
    expect(told(says(sentence))).toEqual(expected);
  });

  test('quotes three hundred characters of prose', () => {
    const sentence = `The course begins in June ${'and so on '.repeat(35)}`;
    expect(claimsOf(readIntake, [says(sentence)])[0]?.text).toBe(sentence.slice(0, 300));
  });

  test('is one claim a month, without far less likely ones', () => {
    const prose = says('The programme starts in October each year.');
    expect(told(labels('Intake', 'March'), prose)).toEqual([[3, 0.9]]);
    expect(told(labels('Intake', 'March', 'HEADED'), prose)).toEqual([
      [3, 0.8],
      [10, 0.7],
    ]);
    expect(told(labels('Intake', 'October, October'))).toEqual([[10, 0.9]]);
  });

  test('of more than six months is a calendar, and no intake', () => {
    expect(told(labels('Intake', 'Jan Feb Mar Apr May Jun'))).toHaveLength(6);
    expect(told(labels('Intake', 'Jan Feb Mar Apr May Jun Jul'))).toEqual([]);
  });
});
