import { expect, test } from 'vitest';
import type { Complaint } from '../../fault.ts';
import { contentWithClaims, exampleTuition, openExample } from '../../testing/example.ts';
import { indexCatalogue } from '../catalogue-index.ts';
import { academicYears } from './academic-years.ts';

function complaintsAbout(academicYear: string): Complaint[] {
  const content = contentWithClaims(exampleTuition({ academicYear }));
  const file = openExample(content, { text: JSON.stringify(content) });
  return [...academicYears.check(file, indexCatalogue([file], '2026-11-22'))];
}

test.each(['2024', '2023/2024', '2023/24', '2023-2024', '2016-17', '2024/2026'])(
  'is content with %s, which says or can be made to say which year',
  (year) => {
    expect(complaintsAbout(year)).toEqual([]);
  },
);

test.each(['2011-12', '2020-03-01', 'next year'])('complains of %s', (year) => {
  expect(complaintsAbout(year)).toMatchObject([{ message: `"${year}" is no academic year` }]);
});
