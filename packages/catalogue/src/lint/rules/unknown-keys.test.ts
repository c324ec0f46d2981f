import { expect, test } from 'vitest';
import {
  complaintsOf,
  exampleClaim,
  exampleContent,
  exampleInstitution,
  exampleProgram,
  exampleSource,
} from '../../testing/example.ts';
import { unknownKeys } from './unknown-keys.ts';

test('is content with the keys of the format', () => {
  expect(complaintsOf(unknownKeys, exampleContent())).toEqual([]);
});

test.each([
  ['the file', { extra: 1 }, ['extra']],
  ['an institution', { institution: exampleInstitution({ extra: 1 }) }, ['institution', 'extra']],
  ['a source', { sources: { s1: exampleSource({ extra: 1 }) } }, ['sources', 's1', 'extra']],
  ['a program', { programs: [exampleProgram({ extra: 1 })] }, ['programs', 0, 'extra']],
  [
    'a claim',
    { programs: [exampleProgram({ claims: [exampleClaim({ extra: 1 })] })] },
    ['programs', 0, 'claims', 0, 'extra'],
  ],
  [
    'a course code',
    { programs: [exampleProgram({ courseCodes: [{ scheme: 'CRICOS', code: '1', extra: 1 }] })] },
    ['programs', 0, 'courseCodes', 0, 'extra'],
  ],
])('finds an unknown key in %s', (_where, changes, path) => {
  expect(complaintsOf(unknownKeys, exampleContent(changes)).map((each) => each.path)).toEqual([
    path,
  ]);
});

test('suggests the key that was meant', () => {
  const content = exampleContent({ programs: [exampleProgram({ specialities: [] })] });
  expect(complaintsOf(unknownKeys, content)[0]?.remedy).toMatch(/^did you mean "specialties"/);
});

test('leaves the fields of a value to the attribute', () => {
  const claims = [exampleClaim({ value: { studyMode: 'ANY', extra: { deep: 1 } } })];
  expect(
    complaintsOf(unknownKeys, exampleContent({ programs: [exampleProgram({ claims })] })),
  ).toEqual([]);
});
