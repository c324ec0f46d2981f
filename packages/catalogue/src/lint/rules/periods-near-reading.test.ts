import { expect, test } from 'vitest';
import {
  complaintsOf,
  exampleContent,
  exampleProgram,
  exampleSource,
  exampleTuition,
} from '../../testing/example.ts';
import { periodsNearReading } from './periods-near-reading.ts';

function content(asOf: string | null, academicYear: string): Record<string, unknown> {
  const sources = { s1: exampleSource({ asOf, read: '2026-11-22' }) };
  return exampleContent({
    sources,
    programs: [exampleProgram({ claims: [exampleTuition({ academicYear })] })],
  });
}

test.each([
  ['1981', '2026'],
  [null, '2027/2028'],
  ['2027', '2028/2030'],
])('is content with a page of %s and a fee for %s', (asOf, academicYear) => {
  expect(complaintsOf(periodsNearReading, content(asOf, academicYear))).toEqual([]);
});

test('complains of a page and of a fee that are years ahead', () => {
  expect(complaintsOf(periodsNearReading, content('2062-01', '2029'))).toMatchObject([
    {
      path: ['sources', 's1', 'asOf'],
      message: 'the page was read on 2026-11-22 and would speak for 2062-01',
    },
    { path: ['programs', 0, 'claims', 0, 'value', 'academicYear'] },
  ]);
});
