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
])('%s in %s are %s', (text, country, audience) => {
  expect(nationalityIn(text, country)).toBe(audience);
});
