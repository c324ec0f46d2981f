import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readLanguage } from './language.ts';

test.each([
  ['<dl><dt>Language of instruction</dt><dd>English</dd></dl>', ['English']],
  ['<p>The course is taught in French at the faculty of medicine.</p>', ['French']],
])('reads %s', (body, expected) => {
  expect(readFacts('language', body)).toEqual(expected);
});

test('the language of the page says nothing of the teaching', () => {
  expect(readFacts('language', '<p>Applicants need good English.</p>')).toEqual([]);
});

describe('the language that statements tell', () => {
  const told = (...statements: Statement[]): unknown[] =>
    claimsOf(readLanguage, statements).map(({ value, confidence }) => [
      value.code,
      rounded(confidence),
    ]);

  test.each([
    [says('The course is taught in German.'), [['de', 0.78]]],
    [says('The medium of instruction in all years is Spanish.'), [['es', 0.78]]],
    [says('The medium of instruction is mixed.'), []],
    [says('The course is on German.'), []],
    [
      labels(' Taught in ', 'English, French'),
      [
        ['en', 0.88],
        ['fr', 0.88],
      ],
    ],
    [labels('Language', 'English', 'TABLE'), [['en', 0.88]]],
    [labels('Language', 'English', 'DATA'), []],
    [labels('Spoken', 'English'), []],
    [labels('Language', 'English'.padEnd(60)), [['en', 0.88]]],
    [labels('Language', 'English'.padEnd(61)), []],
  ])('%j', (statement, expected) => {
    expect(told(statement)).toEqual(expected);
  });

  test('is one claim a language', () => {
    expect(told(labels('Language', 'English'), says('It is taught in English.'))).toEqual([
      ['en', 0.9],
    ]);
  });
});
