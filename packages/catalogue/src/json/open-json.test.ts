import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openJson } from './open-json.ts';

test('opens strict JSON', () => {
  expect(openJson('{"a": [1, "x", null]}')).toMatchObject({
    kind: 'OPENED',
    value: { a: [1, 'x', null] },
  });
});

test.each([
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3],
  ['a comma too many', '{\n  "a": 1,\n}', 3],
  ['a missing value', '{\n  "a":\n}', 3],
  ['single quotes', "{\n  'a': 1\n}", 2],
  ['a comment', '{\n  // why\n  "a": 1\n}', 2],
  ['a file cut off', '{\n  "a": {\n    "b": 1', 3],
  ['text after the end', '{}\n{}', 2],
  ['nothing', '', 1],
])('names the line of %s', (_what, text, line) => {
  const opened = openJson(text);
  expect(opened).toMatchObject({ kind: 'BROKEN', line });
  expect(opened.kind === 'BROKEN' && opened.message.length).toBeGreaterThan(10);
});

test('does not repeat a whole file in the message', () => {
  const opened = openJson(`{"a": "${'x'.repeat(5000)}", "b": }`);
  expect(opened.kind === 'BROKEN' && opened.message.length).toBeLessThan(200);
});

test.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
  expect(openJson(`{"a": [\n{"${key}": {"polluted": true}}]}`)).toEqual({
    kind: 'DOUBTFUL',
    reason: 'PROTOTYPE',
    key,
    line: 2,
  });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('refuses a key that is written with an escape', () => {
  expect(openJson('{"__pr\\u006fto__": 1}')).toMatchObject({ kind: 'DOUBTFUL', key: '__proto__' });
});

test('refuses a key that stands twice, of which JSON.parse would drop the first', () => {
  expect(openJson('{"a": 1,\n"b": {"c": 1,\n"c": 2}}')).toEqual({
    kind: 'DOUBTFUL',
    reason: 'TWICE',
    key: 'c',
    line: 3,
  });
});

test('finds the line of a path, or of the nearest place above it', () => {
  const opened = openJson('{\n"a": [\n{"b": 1},\n{"b": 2}\n]\n}');
  if (opened.kind !== 'OPENED') throw new Error('this is JSON');
  expect(opened.lineOf([])).toBe(1);
  expect(opened.lineOf(['a'])).toBe(2);
  expect(opened.lineOf(['a', 1, 'b'])).toBe(4);
  expect(opened.lineOf(['a', 1, 'missing', 7])).toBe(4);
  expect(opened.lineOf(['nowhere'])).toBe(1);
});

test('reads what JSON.stringify wrote, whatever it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const opened = openJson(JSON.stringify(value, null, 2));
      const refused = opened.kind === 'DOUBTFUL' && opened.reason === 'PROTOTYPE';
      expect(refused || opened).toEqual(
        refused || {
          ...opened,
          kind: 'OPENED',
          value: JSON.parse(JSON.stringify(value)) as unknown,
        },
      );
    }),
  );
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['OPENED', 'BROKEN', 'DOUBTFUL']).toContain(openJson(text).kind);
    }),
  );
});

test('ends with a fault where brackets nest without end', () => {
  expect(openJson('['.repeat(200_000)).kind).toBe('BROKEN');
});
