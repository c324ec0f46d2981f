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
    ['1 month', 1, 1],
    ['120 months', 120, 120],
    ['2 years, extended', 24, 24],
    ['3 trimesters', 12, 12],
    ['4 quarters', 12, 12],
  ])('%s is %i to %i months', (text, min, max) => {
    expect(findTimeSpans(text)).toMatchObject([{ minMonths: min, maxMonths: max }]);
  });

  test.each([
    'up to 5 years',
    'within three years',
    'maximum of 4 years',
    'no more than 2 years',
    '6 years maximum',
  ])('%s is a limit', (text) => {
    expect(findTimeSpans(text)).toMatchObject([{ limit: true }]);
  });

  test('a limit belongs to the length that it stands beside', () => {
    const spans = findTimeSpans('2 years, maximum 4 years and 3 years');
    expect(spans.map(({ limit }) => limit)).toEqual([false, true, false]);
  });

  test.each([
    ['2 years', true, false],
    ['at least 18 Months', true, true],
    ['about 4 semesters', false, true],
    ['30 weeks', false, false],
  ])('%s is counted by the calendar: %s, vague: %s', (text, calendar, vague) => {
    expect(findTimeSpans(text)).toMatchObject([{ calendar, vague }]);
  });

  test.each([
    ['2 years full-time', ['FULL_TIME']],
    ['4 years part time', ['PART_TIME']],
    ['2 full-time years', ['FULL_TIME']],
    ['4 part time years', ['PART_TIME']],
    ['2 years (FT)', ['FULL_TIME']],
    ['2 years PT', ['PART_TIME']],
    ['two years fulltime', ['FULL_TIME']],
    ['2 years', [null]],
    // After the length or before it, each with its own.
    ['1 year full-time or 2 years part-time', ['FULL_TIME', 'PART_TIME']],
    ['Full-time: 2 years; part-time: 4 years', ['FULL_TIME', 'PART_TIME']],
    ['12 months Part time: 24 months', [null, 'PART_TIME']],
    ['12 months part-time study - 24 months', [null, 'PART_TIME']],
    ['12 months Full time–24 months', [null, 'FULL_TIME']],
    ['12 months, full-time: 24 months, part-time 36 months', [null, 'FULL_TIME', 'PART_TIME']],
    ['Full-time 12 months 24 months', ['FULL_TIME', null]],
    ['12 months 24 months part-time', [null, 'PART_TIME']],
    // What leads to the length is its mode, whatever follows.
    ['Full-time: 2 years, part-time on request', ['FULL_TIME']],
    ['Full-time (2 years, part-time on request)', ['FULL_TIME']],
    ['Full-time 2 years, part-time on request', ['FULL_TIME']],
    ['Full-time is 2 years, part-time on request', ['FULL_TIME']],
    ['Full-time study of 2 years, part-time on request', ['FULL_TIME']],
    ['Full-time students 2 years, part-time on request', ['FULL_TIME']],
    ['Unlike the full-time degree this takes 2 years part-time', ['PART_TIME']],
    ['Unlike it: the full-time degree lasts 2 years part-time', ['PART_TIME']],
    ['Part-time or full-time students take 2 years', ['FULL_TIME']],
    ['Full-time students need 2 years', ['FULL_TIME']],
    // Beyond a pause or far away it is another's.
    ['It is taught part-time. It takes 2 years', [null]],
    ['2 years; part-time study is possible', [null]],
    [`full-time ${'x'.repeat(60)} 2 years`, [null]],
    [`2 years ${'x'.repeat(60)} full-time`, [null]],
    ['2 years in the wards of one hospital then part-time 3 years', [null, 'PART_TIME']],
    ['2 years in the wards of one hospital then part-time', ['PART_TIME']],
    ['2 years in two wards, part-time 3 years', ['PART_TIME', 'PART_TIME']],
  ])('the study modes of %s are %j', (text, modes) => {
    expect(findTimeSpans(text).map(({ studyMode }) => studyMode)).toEqual(modes);
  });

  test('each says where it stands, and nothing is looked for beyond two thousand characters', () => {
    const text = 'It takes 2 years, or 18-month blocks.';
    expect(findTimeSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2 years',
      '18-month',
    ]);
    expect(findTimeSpans(`${' '.repeat(1_990)}2 years`)).toHaveLength(1);
    expect(findTimeSpans(`${' '.repeat(2_000)}2 years`)).toEqual([]);
  });

  test.each([
    'no time',
    '£2 years',
    '2 quarter units',
    'years',
    '999 years',
    '121 months',
    '1 week',
    '4–2 years',
  ])('%s holds none', (text) => {
    expect(findTimeSpans(text)).toEqual([]);
  });

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
