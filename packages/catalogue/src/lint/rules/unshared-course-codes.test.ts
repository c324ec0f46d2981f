import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleProgram } from '../../testing/example.ts';
import { unsharedCourseCodes } from './unshared-course-codes.ts';

const CODE = { scheme: 'CRICOS', code: '094563D' };

test('is content with a code of one program', () => {
  const programs = [exampleProgram({ courseCodes: [CODE] }), exampleProgram({ id: 'example-b' })];
  expect(complaintsOf(unsharedCourseCodes, exampleContent({ programs }))).toEqual([]);
});

test('complains of a code that stands on two programs', () => {
  const programs = [
    exampleProgram({ courseCodes: [CODE] }),
    exampleProgram({ id: 'example-b', courseCodes: [CODE] }),
  ];
  expect(complaintsOf(unsharedCourseCodes, exampleContent({ programs }))).toHaveLength(2);
});

test('is content with one code in two registers', () => {
  const programs = [
    exampleProgram({ courseCodes: [CODE] }),
    exampleProgram({ id: 'example-b', courseCodes: [{ ...CODE, scheme: 'UCAS' }] }),
  ];
  expect(complaintsOf(unsharedCourseCodes, exampleContent({ programs }))).toEqual([]);
});
