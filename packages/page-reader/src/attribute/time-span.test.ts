import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimeSpans } from './time-span.ts';

describe('finding lengths of time', () => {
  test.each([
    ['two to three academic years', 24, 36],
    ['18-month', 18, 18],
    ['104 weeks', 24, 24],
    ['2½ years', 30, 30],
    ['one and a half years', 18, 18],
    ['2 year/s', 24, 24],
    ['4-year', 48, 48],
  ])('%s is %i to %i months', (text, min, max) => {
    expect(findTimeSpans(text)).toMatchObject([{ minMonths: min, maxMonths: max }]);
  });

  test.each(['up to 5 years', 'within three years', 'maximum of 4 years', 'no more than 2 years'])(
    '%s is a limit',
    (text) => {
      expect(findTimeSpans(text)).toMatchObject([{ limit: true }]);
    },
  );

  test.each(['no time', '£2 years', '2 quarter units', 'years', '999 years'])(
    '%s holds none',
    (text) => {
      expect(findTimeSpans(text)).toEqual([]);
    },
  );

  test('every span lies in the text, in order and with sound bounds', () => {
    const word = fc.constantFrom(
      '2',
      'two',
      '-',
      'to',
      'years',
      'months',
      'full-time',
      'part time',
      '(',
      ')',
      ',',
      'or',
      '1.5',
      'weeks',
      'maximum',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end, minMonths, maxMonths } of findTimeSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(minMonths).toBeGreaterThanOrEqual(1);
          expect(maxMonths).toBeGreaterThanOrEqual(minMonths);
          expect(maxMonths).toBeLessThanOrEqual(120);
          last = end;
        }
      }),
    );
  });
});
