import { expect, test } from 'vitest';
import { OPTIONS_WORDS } from '../words/options.ts';
import { pagesSpokenOf } from './pages-spoken-of.ts';

test('counts a page once, whatever was said of it, and not where all was taken back', () => {
  const confirmed = { a: 'alpha-psychiatry', b: 'alpha-paediatrics' };
  const denied = { b: ['alpha-psychiatry', 'beta-surgery'], c: ['alpha-psychiatry'], d: [] };
  expect(pagesSpokenOf({ confirmed, denied })).toBe(3);
  expect(pagesSpokenOf({ confirmed: {}, denied: {} })).toBe(0);
});

test.each([
  [0, 'not said of any page'],
  [1, 'Of 1 page you said which'],
  [2, 'Of 2 pages you said which'],
])('says how many pages %i are', (count, words) => {
  expect(OPTIONS_WORDS.pages.count(count)).toContain(words);
});
