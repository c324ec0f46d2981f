import { parsePeriod } from '@second-opinion/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisePeriod } from './normalise-period.ts';

test.each([
  ['2023/24', '2023/2024'],
  ['2012-2013', '2012/2013'],
  ['2016-17', '2016/2017'],
  ['2016–17', '2016/2017'],
  ['2016 / 17', '2016/2017'],
  ['2024-2026', '2024/2026'],
  ['2000-00', '2000-00'],
])('writes %s as %s', (written, normalised) => {
  expect(normalisePeriod(written)).toBe(normalised);
});

test.each(['2020', '2020-03', '2011-12', '2012-07-01', '2023/2024', '2024/2023', 'spring', ''])(
  'leaves %j as it is',
  (text) => {
    expect(normalisePeriod(text)).toBe(text);
  },
);

test('changes no year, and nothing a second time', () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  const ending = fc.integer({ min: 0, max: 2100 }).map((number) => String(number).padStart(2, '0'));
  fc.assert(
    fc.property(year, fc.constantFrom('-', '/'), ending, (first, sign, last) => {
      const text = `${first}${sign}${last}`;
      const once = normalisePeriod(text);
      expect(normalisePeriod(once)).toBe(once);
      expect(parsePeriod(text) ?? parsePeriod(once)).toEqual(parsePeriod(once));
    }),
  );
});
