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

test('names only the usual spelling where a third is known too', () => {
  const complaints = complaintsOf(awardSpelling, withAwards('M.Med.', 'MMEd', 'MMed', 'MMed'));
  expect(complaints).toMatchObject([
    { path: ['programs', 0, 'award'], remedy: containing('"MMed"') },
    { path: ['programs', 1, 'award'], remedy: containing('"MMed"') },
  ]);
});

test('counts one program as one', () => {
  expect(complaintsOf(awardSpelling, withAwards('MMEd', 'MMed'))[0]?.message).toContain(
    'of 1 program by',
  );
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
