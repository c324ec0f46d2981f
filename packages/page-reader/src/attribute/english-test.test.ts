import { expect, test } from 'vitest';
import { findEnglishTests } from './english-test.ts';

test.each([
  ['IELTS 6.5 with no part below 6.0', [['IELTS', '6.5']]],
  ['IELTS is taken', [['IELTS', null]]],
  [
    'TOEFL of 90 or PTE of 62',
    [
      ['TOEFL', '90'],
      ['PTE', '62'],
    ],
  ],
  ['OET grade B', [['OET', 'B']]],
  ['good English', []],
  ['IELTS. A mark of 7', [['IELTS', null]]],
  [`${' '.repeat(995)}IELTS 6.5`, [['IELTS', null]]],
  [`${' '.repeat(1_000)}IELTS 6.5`, []],
])('%s', (text, tests) => {
  expect(findEnglishTests(text).map(({ exam, score }) => [exam, score])).toEqual(tests);
});
