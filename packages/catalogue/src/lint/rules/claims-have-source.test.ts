import { expect, test } from 'vitest';
import {
  complaintsOf,
  contentWithClaims,
  exampleClaim,
  exampleContent,
} from '../../testing/example.ts';
import { claimsHaveSource } from './claims-have-source.ts';

test('is content with a claim that names its source', () => {
  expect(complaintsOf(claimsHaveSource, exampleContent())).toEqual([]);
});

test('complains of a claim that names none', () => {
  const { source: _none, ...claim } = exampleClaim();
  expect(complaintsOf(claimsHaveSource, contentWithClaims(claim))).toMatchObject([
    { path: ['programs', 0, 'claims', 0], message: 'the claim on duration has no source' },
  ]);
});
