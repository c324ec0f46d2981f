import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

test.each([
  ['<p>Total credits: 180</p>', 'GB', ['CATS 180 CATS credits']],
  [
    '<p>The course comprises a total of 96 credit points.</p>',
    'AU',
    ['CREDIT_POINTS_AU 96 credit points'],
  ],
  [
    '<p>The degree requires the completion of 36 semester hours of graduate work.</p>',
    'US',
    ['US_CREDITS 36 credits'],
  ],
  ['<dl><dt>ECTS</dt><dd>120</dd></dl>', 'DE', ['ECTS 120 ECTS']],
  ['<div>120 Credits</div>', 'IN', ['UNITS 120 units']],
])('reads %s', (body, country, expected) => {
  expect(readFacts('credits', body, country)).toEqual(expected);
});

test.each([
  '<p>Each module is worth 15 credits.</p>',
  '<p>Up to 60 credits may be transferred from an earlier degree.</p>',
  '<p>The thesis counts for 30 credits of the degree.</p>',
  '<div>20 Credits</div>',
])('a part is not the whole: %s', (body) => {
  expect(readFacts('credits', body)).toEqual([]);
});
