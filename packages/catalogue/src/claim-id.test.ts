import { expect, test } from 'vitest';
import { claimId } from './claim-id.ts';

const VALUE = { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 24 };

test('is the program, the attribute and eight hex digits, the same on every machine', () => {
  expect(claimId('sydney-mmed', 'duration', VALUE, 's1')).toMatchInlineSnapshot(
    `"sydney-mmed/duration/01fd60c5"`,
  );
});

test('does not hang on the order of keys', () => {
  const turned = { maxMonths: 24, minMonths: 24, studyMode: 'FULL_TIME' };
  expect(claimId('p', 'duration', turned, 's1')).toBe(claimId('p', 'duration', VALUE, 's1'));
});

test('tells values and sources apart', () => {
  const ids = [
    claimId('p', 'duration', VALUE, 's1'),
    claimId('p', 'duration', VALUE, 's2'),
    claimId('p', 'duration', { ...VALUE, maxMonths: 36 }, 's1'),
  ];
  expect(new Set(ids).size).toBe(3);
});
