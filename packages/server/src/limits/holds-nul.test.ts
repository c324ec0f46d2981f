import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentHoldsNul, holdsNul } from './holds-nul.ts';

test.each(['\u0000', ['a', { b: [{ c: 'x\u0000y' }] }]])('%j holds it', (value) => {
  expect(holdsNul(value)).toBe(true);
});

test('a value holds it exactly where its JSON does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const names = new Set<string>();
      const texts = JSON.stringify(value, (name, part: unknown) => {
        names.add(name);
        return part;
      });
      fc.pre(![...names].some((name) => name.includes('\u0000')));
      expect(holdsNul(value)).toBe(/(?<!\\)(?:\\\\)*\\u0000/.test(texts));
    }),
  );
});

test('a value of many brackets is looked through', () => {
  let value: unknown = '\u0000';
  for (let depth = 0; depth < 50_000; depth += 1) value = [value];
  expect(holdsNul(value)).toBe(true);
});

test.each(['{ a(b: "\u0000") }', String.raw`{ a(b: "\u0000") }`, String.raw`{ a(b: "\u{000}") }`])(
  'the document %j holds it',
  (text) => {
    expect(documentHoldsNul(text)).toBe(true);
    expect(documentHoldsNul('{ a(b: "0") }')).toBe(false);
  },
);
