import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

test.each([
  ['tution', 'did you mean "tuition"? Otherwise ask'],
  ['TUITION', 'did you mean "tuition"? Otherwise ask'],
  ['x', 'ask'],
  ['something else entirely', 'ask'],
])('answers %s with %s', (written, advice) => {
  expect(suggest(written, ['tuition', 'duration'], 'ask')).toBe(advice);
});

test('finds a constant that was written in small letters', () => {
  expect(suggest('semester', ['YEAR', 'SEMESTER'], 'ask')).toContain('"SEMESTER"');
});

test('gives the advice where nothing is known', () => {
  expect(suggest('x', [], 'ask')).toBe('ask');
});
