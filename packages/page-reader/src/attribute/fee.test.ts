import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

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
