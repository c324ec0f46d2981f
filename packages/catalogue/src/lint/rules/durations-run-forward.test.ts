import { expect, test } from 'vitest';
import { containing } from '../../testing/matchers.ts';
import { complaintsOf, contentWithClaims, exampleClaim } from '../../testing/example.ts';
import { durationsRunForward } from './durations-run-forward.ts';

const lasting = (minMonths: unknown, maxMonths: unknown) =>
  contentWithClaims(exampleClaim({ value: { studyMode: 'ANY', minMonths, maxMonths } }));

test.each([
  [24, 24],
  [12, 36],
])('is content with %i to %i months', (min, max) => {
  expect(complaintsOf(durationsRunForward, lasting(min, max))).toEqual([]);
});

test('complains of a duration that runs backwards, and turns it round', () => {
  expect(complaintsOf(durationsRunForward, lasting(36, 12))).toMatchObject([
    {
      message: 'the duration runs backwards: minMonths 36 is more than maxMonths 12',
      remedy: containing('"minMonths": 12, "maxMonths": 36'),
    },
  ]);
});

test('leaves what is no number to the attribute', () => {
  expect(complaintsOf(durationsRunForward, lasting('36', 12))).toEqual([]);
});
