import { expect, test } from 'vitest';
import {
  complaintsOf,
  exampleClaim,
  exampleContent,
  exampleProgram,
} from '../../testing/example.ts';
import { containing } from '../../testing/matchers.ts';
import { sharedProgramsKnown } from './shared-programs-known.ts';

function sharedBy(...ids: readonly string[]): Record<string, unknown> {
  const claims = [exampleClaim({ source: 's2' })];
  const programs = ['example-mmed', 'example-chm'].map((id) => exampleProgram({ id }));
  return exampleContent({ shared: [{ programs: ids, claims }], programs });
}

test('is content with programs of the file', () => {
  expect(complaintsOf(sharedProgramsKnown, sharedBy('example-mmed', 'example-chm'))).toEqual([]);
});

test('complains of a program that the file lacks and names the nearest', () => {
  expect(complaintsOf(sharedProgramsKnown, sharedBy('example-mmed', 'example-mmd'))).toMatchObject([
    {
      path: ['shared', 0, 'programs', 0],
      message: '"example-mmd" is no program of this file',
      remedy: containing('"example-mmed"'),
    },
  ]);
});
