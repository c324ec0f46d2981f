import { expect, test } from 'vitest';
import { containing } from '../../testing/matchers.ts';
import { complaintsOf, exampleContent, exampleProgram } from '../../testing/example.ts';
import { awardSpelling } from './award-spelling.ts';

const withAwards = (...awards: string[]) =>
  exampleContent({
    programs: awards.map((award, index) => exampleProgram({ id: `example-${index}`, award })),
  });

test('is content with awards that differ by letters', () => {
  expect(complaintsOf(awardSpelling, withAwards('MMed', 'MMedSc', 'MSc', 'MSc'))).toEqual([]);
});

test.each([
  ['MMEd', 'MMed'],
  ['Master’s', "Master's"],
  ['FCS (ECSA)', 'FCS(ECSA)'],
])('complains of %s where more programs have %s', (rare, usual) => {
  expect(complaintsOf(awardSpelling, withAwards(rare, usual, usual))).toMatchObject([
    { path: ['programs', 0, 'award'], remedy: containing(JSON.stringify(usual)) },
  ]);
});
