import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeptTexts } from './kept-texts.ts';

test('keeps what was set, by part and key', () => {
  const texts = createKeptTexts(10_000);
  texts.of('a').set('x', { text: '1', cost: 1 });
  texts.of('b').set('x', { text: '2', cost: 2 });
  expect(texts.of('a').get('x')).toEqual({ text: '1', cost: 1 });
  expect(texts.of('b').get('x')).toEqual({ text: '2', cost: 2 });
  expect(texts.of('a').get('y')).toBeUndefined();
});

test('drops the part that was asked for longest ago once there is no more room', () => {
  const texts = createKeptTexts(700);
  const long = { text: 'x'.repeat(100), cost: 1 };
  texts.of('a').set(1, long);
  texts.of('b').set(1, long);
  texts.of('a').get(1);
  texts.of('c').set(1, long);
  expect(['a', 'b', 'c'].map((part) => texts.of(part).get(1) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

test('keeps no more than there is room for, whatever is set', () => {
  const set = fc.record({
    part: fc.constantFrom('a', 'b', 'c'),
    key: fc.nat(20),
    length: fc.nat(500),
  });
  fc.assert(
    fc.property(fc.array(set, { maxLength: 60 }), (sets) => {
      const texts = createKeptTexts(2_000);
      for (const { part, key, length } of sets) {
        texts.of(part).set(key, { text: 'x'.repeat(length), cost: 0 });
      }
      const keys = Array.from({ length: 21 }, (_none, key) => key);
      const kept = ['a', 'b', 'c'].flatMap((part) => keys.map((key) => texts.of(part).get(key)));
      const bytes = kept.reduce((sum, text) => sum + 2 * (text?.text.length ?? 0), 0);
      expect(bytes).toBeLessThanOrEqual(2_000);
    }),
  );
});
