import { expect, test } from 'vitest';
import {
  complaintsOf,
  exampleContent,
  exampleInstitution,
  exampleProgram,
} from '../../testing/example.ts';
import { uniqueIds } from './unique-ids.ts';

const OTHER = exampleContent({ institution: exampleInstitution({ id: 'other' }) });

test('is content with ids that stand once', () => {
  expect(complaintsOf(uniqueIds, exampleContent())).toEqual([]);
});

test('names the files that state one id', () => {
  expect(complaintsOf(uniqueIds, [exampleContent(), OTHER])).toMatchObject([
    { message: 'the id "example-mmed" stands 2 times, in example.json and other.json' },
  ]);
});

test('finds an id that stands twice in one file', () => {
  const content = exampleContent({ programs: [exampleProgram(), exampleProgram()] });
  expect(complaintsOf(uniqueIds, content).map((each) => each.path)).toEqual([
    ['programs', 0, 'id'],
    ['programs', 1, 'id'],
  ]);
});
