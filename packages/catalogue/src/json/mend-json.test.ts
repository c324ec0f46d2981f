import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openJson } from './open-json.ts';

function remedyOf(text: string): string | null {
  const opened = openJson(text);
  return opened.kind === 'BROKEN' ? opened.remedy : null;
}

test.each([
  ['a comma too many', '{\n  "a": [1, 2,],\n  "b": 1\n}', 'remove the comma before it'],
  ['a comma too many at the end', '{\n  "a": 1,\n}', 'remove the comma before it'],
  ['a missing comma between fields', '{\n  "a": "x"\n  "b": 2\n}', 'write a comma between'],
  ['a missing comma after a number', '{\n  "a": 1\n  "b": 2\n}', 'write a comma between'],
  ['a missing comma between objects', '[\n  {"a": 1}\n  {"a": 2}\n]', 'write a comma between'],
  ['curly quotes', '{\n  “a”: 1\n}', 'straight quotes'],
  ['single quotes', "{\n  'a': 1\n}", 'double quotes'],
  ['a comment', '{\n  "a": 1 // why\n}', 'remove the comment'],
  ['a merge left half done', '{\n<<<<<<< HEAD\n  "a": 1\n=======\n}', 'a merge was left half done'],
  ['a file cut off', '{\n  "a": {\n    "b": 1', 'the text ends too early'],
  ['nothing', '', 'the text ends too early'],
  ['a missing value', '{\n  "a":\n}', 'a comma, a quote or a bracket'],
])('says what would mend %s', (_what, text, remedy) => {
  expect(remedyOf(text)).toContain(remedy);
});

test('has a remedy for whatever cannot be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(remedyOf(text)).not.toBe('');
    }),
  );
});
