import { expect, test } from 'vitest';
import { containing } from '../../testing/matchers.ts';
import {
  complaintsOf,
  contentWithClaims,
  exampleClaim,
  exampleContent,
} from '../../testing/example.ts';
import { knownSources } from './known-sources.ts';

test('is content with a source of the file', () => {
  expect(complaintsOf(knownSources, exampleContent())).toEqual([]);
});

test('complains of a source that the file does not have, and suggests one', () => {
  expect(
    complaintsOf(knownSources, contentWithClaims(exampleClaim({ source: 's2' }))),
  ).toMatchObject([{ message: '"s2" is no source of this file', remedy: containing('"s1"') }]);
});

test('takes no name of an object for a source', () => {
  const content = contentWithClaims(exampleClaim({ source: 'toString' }));
  expect(complaintsOf(knownSources, content)).toHaveLength(1);
});
