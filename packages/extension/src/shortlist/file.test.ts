import { expect, test } from 'vitest';
import { entry } from '../testing/entry.ts';
import { readFile, toFile } from './file.ts';

test('a list comes back from its file as it was', () => {
  const entries = [
    entry('a', { note: 'ask “Ann”', deadlines: [{ date: '2027-03-31', label: 'close' }] }),
    entry('b', { status: 'APPLIED' }),
  ];
  expect(readFile(toFile(entries))).toEqual({ kind: 'READ', entries });
});

test.each([
  ['', 'NO_SHORTLIST'],
  ['{"format":"other"}', 'NO_SHORTLIST'],
  [toFile([entry('a'), entry('a')]), 'NO_SHORTLIST'],
  [toFile([]).replace('"version": 1', '"version": 7'), 'NEWER'],
  [toFile([entry('a', { page: 'file:///etc/passwd' })]), 'NO_SHORTLIST'],
])('what is no shortlist is refused: %j', (text, kind) => {
  expect(readFile(text)).toEqual({ kind });
});
