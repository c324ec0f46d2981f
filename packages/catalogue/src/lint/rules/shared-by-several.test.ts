import { expect, test } from 'vitest';
import { exampleClaim, exampleContent, openExample } from '../../testing/example.ts';
import type { Complaint } from '../../fault.ts';
import { indexCatalogue } from '../catalogue-index.ts';
import { sharedBySeveral } from './shared-by-several.ts';

/** What the rule says of an entry as it was typed, before `fix` mends it. */
function complaints(...programs: readonly string[]): Complaint[] {
  const content = exampleContent({ shared: [{ programs, claims: [exampleClaim()] }] });
  const file = openExample(content, { text: JSON.stringify(content) });
  return [...sharedBySeveral.check(file, indexCatalogue([file], '2026-11-22'))];
}

test('is content with two programs', () => {
  expect(complaints('example-mmed', 'example-chm')).toEqual([]);
});

test.each([
  ['one program', ['example-mmed'], 'example-mmed alone'],
  ['none', [], 'no program'],
  ['one that is named twice', ['example-mmed', 'example-mmed'], '"example-mmed" is named twice'],
])('complains of %s', (_what, programs, said) => {
  const [complaint, ...others] = complaints(...programs);
  expect(complaint?.path).toEqual(['shared', 0, 'programs']);
  expect(complaint?.message).toContain(said);
  expect(others).toEqual([]);
});
