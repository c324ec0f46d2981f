import { expect, test } from 'vitest';
import { isLookedAt } from './looked-at.ts';

test.each([
  ['https://www.sydney.edu.au/courses/mmed', true],
  ['https://harvard.edu/', true],
  ['http://localhost:4000/try/master-of-medicine-psychiatry', true],
  ['http://localhost:4000/programs/sydney-mmed-psychiatry', false],
  ['http://127.0.0.1:8888/notebooks/mine.ipynb', false],
  ['https://www.example.org/courses', false],
  ['https://chosen.example.org/courses', true],
  ['chrome://extensions/', false],
  ['rubbish', false],
])('%s is looked at: %s', (url, looked) => {
  expect(isLookedAt(url, ['*://chosen.example.org/*'])).toBe(looked);
});
