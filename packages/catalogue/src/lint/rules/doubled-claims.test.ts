import { expect, test } from 'vitest';
import {
  complaintsOf,
  contentWithClaims,
  exampleClaim,
  exampleContent,
  exampleProgram,
  openExample,
} from '../../testing/example.ts';
import { matching } from '../../testing/matchers.ts';
import { indexCatalogue } from '../catalogue-index.ts';
import { doubledClaims } from './doubled-claims.ts';

const AS_OTHERWISE_WRITTEN = exampleClaim({
  value: { maxMonths: 24, minMonths: 24, studyMode: 'FULL_TIME' },
});

test('is content with two sources that say the same', () => {
  const content = contentWithClaims(exampleClaim(), exampleClaim({ source: 's2' }));
  expect(complaintsOf(doubledClaims, content)).toEqual([]);
});

test('is content with one source that says two things', () => {
  const value = { studyMode: 'PART_TIME', minMonths: 48, maxMonths: 48 };
  expect(
    complaintsOf(doubledClaims, contentWithClaims(exampleClaim(), exampleClaim({ value }))),
  ).toEqual([]);
});

test('complains of a claim that stands twice, however its keys are ordered', () => {
  const complaints = complaintsOf(
    doubledClaims,
    contentWithClaims(exampleClaim(), AS_OTHERWISE_WRITTEN),
  );
  expect(complaints).toMatchObject([{ path: ['programs', 0, 'claims', 1] }]);
});

test('complains of a claim that a program states and shares too', () => {
  const shared = [{ programs: ['example-mmed', 'example-chm'], claims: [AS_OTHERWISE_WRITTEN] }];
  const content = exampleContent({ shared });
  const file = openExample(content, { text: JSON.stringify(content) });
  expect([...doubledClaims.check(file, indexCatalogue([file], '2026-11-22'))]).toMatchObject([
    { path: ['shared', 0, 'claims', 0], message: matching(/twice for example-mmed/) },
  ]);
});

test('leaves a program that stands twice as a whole to unique-ids', () => {
  const programs = [exampleProgram(), exampleProgram()];
  expect(complaintsOf(doubledClaims, exampleContent({ programs }))).toEqual([]);
});
