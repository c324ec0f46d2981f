import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedBytes } from './joined-bytes.ts';

const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ minLength: 49 }));
const piece = fc.record({ text, encoded: fc.boolean() });

test('is the UTF-8 of all texts together, whether they were encoded before or not', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const whole = pieces.map((one) => one.text).join('');
      const given = pieces.map((one) => (one.encoded ? Buffer.from(one.text) : one.text));
      expect(joinedBytes(given)).toEqual(Buffer.from(whole));
    }),
  );
});

test('takes what is longer than the room that it keeps', () => {
  const [long, wide] = ['x'.repeat(300_000), '–'.repeat(100_000)];
  expect(joinedBytes(['[', Buffer.from(long), wide, ']']).toString()).toBe(`[${long}${wide}]`);
});

test('leaves earlier answers as they were', () => {
  const first = joinedBytes(['first, and long enough for memory of its own'.repeat(200)]);
  const before = first.toString();
  joinedBytes(['second'.repeat(2_000)]);
  expect(first.toString()).toBe(before);
});
