import { expect, test } from 'vitest';
import {
  complaintsOf,
  contentWithClaims,
  exampleClaim,
  exampleContent,
} from '../../testing/example.ts';
import { knownAttributes } from './known-attributes.ts';

test('is content with an attribute of the registry', () => {
  expect(complaintsOf(knownAttributes, exampleContent())).toEqual([]);
});

test.each([
  ['durations', '"duration"'],
  ['Tuition', '"tuition"'],
  ['toString', 'write one of'],
])('complains of %s', (attribute, advice) => {
  const [complaint] = complaintsOf(knownAttributes, contentWithClaims(exampleClaim({ attribute })));
  expect(complaint?.message).toBe(`${JSON.stringify(attribute)} is no attribute`);
  expect(complaint?.remedy).toContain(advice);
});
