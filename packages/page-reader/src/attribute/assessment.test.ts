import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readAssessment } from './assessment.ts';

test('reads the ways of examining under their heading', () => {
  const body = '<h2>Assessment</h2><p>A written examination, an OSCE and a logbook.</p>';
  expect(readFacts('assessment', body)).toEqual(['Clinical exam', 'Logbook', 'Written exam']);
});

test('the same words elsewhere say nothing of it', () => {
  expect(
    readFacts('assessment', '<h2>Alumni</h2><p>She keeps a portfolio of essays on travel.</p>'),
  ).toEqual([]);
});

describe('the ways of examining that statements tell', () => {
  const told = (...statements: Statement[]): unknown[] =>
    claimsOf(readAssessment, statements).map(({ value, confidence }) => [
      value.kind,
      rounded(confidence),
    ]);
  const book = 'There is a logbook to fill.';

  test.each([
    [says(book, 'Structure', 'Assessment'), [['LOGBOOK', 0.72]]],
    [says(book, 'Assessment', 'Structure'), []],
    [says(book), []],
    [says('Students are assessed by a logbook.'), [['LOGBOOK', 0.7]]],
    [labels('Assessment', 'Logbook'), [['LOGBOOK', 0.72]]],
    [labels('Equipment', 'Logbook'), []],
    [labels('Assessment', 'Logbook', 'TABLE'), []],
    [labels('Assessment', 'Logbook', 'HEADED'), []],
    [says(book.padEnd(500), 'Assessment'), [['LOGBOOK', 0.72]]],
    [says(book.padEnd(501), 'Assessment'), []],
  ])('%j', (statement, expected) => {
    expect(told(statement)).toEqual(expected);
  });

  test('are one claim a way', () => {
    expect(told(says(book, 'Assessment'), labels('Assessment', 'Logbook'))).toEqual([
      ['LOGBOOK', 0.77],
    ]);
  });
});
