import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

test.each([
  ['<dl><dt>Language of instruction</dt><dd>English</dd></dl>', ['English']],
  ['<p>The course is taught in French at the faculty of medicine.</p>', ['French']],
])('reads %s', (body, expected) => {
  expect(readFacts('language', body)).toEqual(expected);
});

test('the language of the page says nothing of the teaching', () => {
  expect(readFacts('language', '<p>Applicants need good English.</p>')).toEqual([]);
});
