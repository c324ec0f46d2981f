import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleProgram } from '../../testing/example.ts';
import { knownSpecialties } from './known-specialties.ts';

const withSpecialties = (...specialties: string[]): ReturnType<typeof exampleContent> =>
  exampleContent({ programs: [exampleProgram({ specialties })] });

test('is content with specialties of the list', () => {
  expect(complaintsOf(knownSpecialties, withSpecialties('paediatrics', 'surgery'))).toEqual([]);
});

test.each([
  ['pediatrics', 'write "paediatrics"'],
  ['paediatrcis', '"paediatrics"'],
  ['astrology', 'core/src/specialty.ts'],
])('complains of %s and says what to write', (specialty, advice) => {
  const [complaint] = complaintsOf(knownSpecialties, withSpecialties('surgery', specialty));
  expect(complaint?.path).toEqual(['programs', 0, 'specialties', 1]);
  expect(complaint?.remedy).toContain(advice);
});

test('complains of a specialty that stands twice', () => {
  const complaints = complaintsOf(knownSpecialties, withSpecialties('surgery', 'surgery'));
  expect(complaints).toMatchObject([{ message: '"surgery" stands twice' }]);
});
