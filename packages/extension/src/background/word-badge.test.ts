import { describe, expect, test } from 'vitest';
import type { Badge } from '../page/badge.ts';
import { words } from '../words/en/badge.ts';
import { words as french } from '../words/fr/badge.ts';
import { toolbarTitle, wordBadge } from './word-badge.ts';

const token = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const exact: Badge = { token, kind: 'EXACT', title: 'MMed Psychiatry', peers: 7, differs: 1 };

describe('wordBadge', () => {
  test.each<[Partial<Badge>, string, string]>([
    [{}, '7 to compare', '1 differs'],
    [{ differs: 2 }, '7 to compare', '2 differ'],
    [{ differs: 0 }, '7 to compare', ''],
    [{ peers: 0 }, 'in the catalogue', '1 differs'],
    [{ kind: 'NONE', peers: null, differs: 0 }, 'not in the catalogue', ''],
    [{ kind: 'UNCHECKED', peers: null, differs: 0 }, 'catalogue not reached', ''],
    [{ kind: 'LIKELY', peers: null, differs: 0 }, 'is it this one?', ''],
  ])('%j reads %s %s', (change, detail, differs) => {
    expect(wordBadge({ ...exact, ...change }, words)).toMatchObject({
      title: 'MMed Psychiatry',
      detail,
      differs,
    });
  });

  test('is heard with its product, without gaps', () => {
    expect(wordBadge({ ...exact, differs: 0 }, words).name).toBe(
      'Second Opinion, MMed Psychiatry, 7 to compare',
    );
  });

  test('speaks the reader’s language', () => {
    expect(wordBadge({ ...exact, title: null }, french)).toMatchObject({
      title: 'Ce programme',
      detail: '7 à comparer',
      differs: '1 diffère',
    });
  });
});

test('the toolbar says a question as a question, and that the badge is hidden', () => {
  expect(toolbarTitle({ ...exact, kind: 'LIKELY' }, false, words)).toBe(
    'Second Opinion: MMed Psychiatry, is it this one? (hidden on the page)',
  );
});
