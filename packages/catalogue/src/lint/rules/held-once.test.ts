import { expect, test } from 'vitest';
import {
  complaintsOf,
  exampleClaim,
  exampleContent,
  exampleProgram,
  openExample,
} from '../../testing/example.ts';
import { indexCatalogue } from '../catalogue-index.ts';
import { heldOnce } from './held-once.ts';

function content(count: number): Record<string, unknown> {
  const ids = ['example-a', 'example-b', 'example-c'].slice(0, count);
  return exampleContent({
    programs: ids.map((id) => exampleProgram({ id, claims: [exampleClaim()] })),
  });
}

test('is content with what two programs state alike', () => {
  expect(complaintsOf(heldOnce, content(2))).toEqual([]);
});

test('asks to hold once what stands in three programs, and is content once that is done', () => {
  const file = openExample(content(3), { text: JSON.stringify(content(3)) });
  const complaints = [...heldOnce.check(file, indexCatalogue([file], '2026-11-22'))];
  expect(complaints).toMatchObject([
    {
      path: ['programs', 0, 'claims', 0],
      message: 'the claim on duration stands in 3 places for 3 programs',
    },
  ]);
  expect(complaintsOf(heldOnce, content(3))).toEqual([]);
});
