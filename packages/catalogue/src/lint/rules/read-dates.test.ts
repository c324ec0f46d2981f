import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleSource } from '../../testing/example.ts';
import { readDates } from './read-dates.ts';

const readOn = (read: string) => exampleContent({ sources: { s1: exampleSource({ read }) } });

test.each(['2020-01-01', '2026-11-22', '2026-11-23'])(
  'is content with %s on 22 November 2026, the next day having begun in the east',
  (read) => {
    expect(complaintsOf(readDates, readOn(read), '2026-11-22')).toEqual([]);
  },
);

test('complains of a source that was read in the future', () => {
  expect(complaintsOf(readDates, readOn('2027-01-01'), '2026-11-22')).toMatchObject([
    {
      path: ['sources', 's1', 'read'],
      message: 'the source was read on 2027-01-01, and today is 2026-11-22',
    },
  ]);
});

test('knows the last day of a year', () => {
  expect(complaintsOf(readDates, readOn('2027-01-01'), '2026-12-31')).toEqual([]);
});
