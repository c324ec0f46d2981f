import { expect, test } from 'vitest';
import type { Badge } from '../messages/overlay-message.ts';
import { badgeName, badgeText } from './badge-text.ts';

const token = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const exact: Badge = { token, kind: 'EXACT', title: 'MMed Psychiatry', peers: 7, differs: 1 };

test.each<[Partial<Badge>, string, string]>([
  [{}, '7 to compare', '1 differs'],
  [{ differs: 2 }, '7 to compare', '2 differ'],
  [{ differs: 0 }, '7 to compare', ''],
  [{ peers: 0 }, 'in the catalogue', '1 differs'],
  [{ kind: 'NONE', peers: null, differs: 0 }, 'not in the catalogue', ''],
  [{ kind: 'LIKELY', peers: null, differs: 0 }, 'is it this one?', ''],
])('%j reads %s %s', (change, detail, differs) => {
  expect(badgeText({ ...exact, ...change })).toEqual({ title: 'MMed Psychiatry', detail, differs });
});

test('is heard with its product, without gaps', () => {
  expect(badgeName({ ...exact, differs: 0 })).toBe('Second Opinion, MMed Psychiatry, 7 to compare');
});
