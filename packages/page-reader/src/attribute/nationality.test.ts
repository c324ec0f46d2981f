import { expect, test } from 'vitest';
import { nationalityIn } from './nationality.ts';

test.each([
  ['Malaysian', 'MY', 'DOMESTIC'],
  ['Indian students', 'IN', 'DOMESTIC'],
  ['Nepal Nationals', 'IN', 'INTERNATIONAL'],
  ['Total tuition | Malaysian', 'SG', 'INTERNATIONAL'],
  ['South Africa citizens', 'ZA', 'DOMESTIC'],
  ['Full-time students', 'GB', null],
  ['Indian students', null, null],
  ['Postgraduate Students, Indian students', 'IN', 'DOMESTIC'],
  ['Indianapolis residents', 'US', null],
  ['Full-time students', null, null],
  [`${' '.repeat(400)}Indian students`, 'IN', null],
])('%s in %s are %s', (text, country, audience) => {
  expect(nationalityIn(text, country)).toBe(audience);
});
