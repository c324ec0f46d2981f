import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeptText, createKeptTexts } from './kept-texts.ts';

function told(text: KeptText | undefined): readonly [string, number] | undefined {
  return text === undefined ? undefined : [Buffer.from(text.bytes).toString(), text.cost];
}

test('keeps what was added, by part and key', () => {
  const texts = createKeptTexts(10_000);
  texts.of('a').add('x', '1', 1);
  texts.of('b').add('x', '2', 2);
  expect(told(texts.of('a').get('x'))).toEqual(['1', 1]);
  expect(told(texts.of('b').get('x'))).toEqual(['2', 2]);
  expect(texts.of('a').get('y')).toBeUndefined();
});

test('leaves what a key has already', () => {
  const table = createKeptTexts(10_000).of('a');
  const first = table.add('x', '"first"', 1);
  expect(table.add('x', '"second"', 2)).toBe(first);
  expect(told(table.get('x'))).toEqual(['"first"', 1]);
});

test('drops the part that was asked for longest ago once there is no more room', () => {
  const texts = createKeptTexts(700);
  const long = 'x'.repeat(100);
  texts.of('a').add(1, long, 1);
  texts.of('b').add(1, long, 1);
  texts.of('a').get(1);
  texts.of('c').add(1, long, 1);
  expect(['a', 'b', 'c'].map((part) => texts.of(part).get(1) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

const added = fc.record({
  part: fc.constantFrom('a', 'b', 'c'),
  key: fc.nat(20),
  json: fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 500 })),
});

test('gives every text back as it was, beside whatever others', () => {
  fc.assert(
    fc.property(fc.array(added), (all) => {
      const texts = createKeptTexts(1_000_000);
      const first = new Map<string, string>();
      for (const { part, key, json } of all) {
        texts.of(part).add(key, json, 0);
        if (!first.has(`${part} ${key}`)) first.set(`${part} ${key}`, json);
      }
      for (const { part, key } of all) {
        const text = told(texts.of(part).get(key));
        expect(text).toEqual([Buffer.from(first.get(`${part} ${key}`)!).toString(), 0]);
      }
    }),
  );
});

test('keeps no more than there is room for, whatever is added', () => {
  fc.assert(
    fc.property(fc.array(added, { maxLength: 60 }), (all) => {
      const texts = createKeptTexts(2_000);
      for (const { part, key, json } of all) texts.of(part).add(key, json, 0);
      const keys = Array.from({ length: 21 }, (_none, key) => key);
      const kept = ['a', 'b', 'c'].flatMap((part) => keys.map((key) => texts.of(part).get(key)));
      const bytes = kept.reduce((sum, text) => sum + (text?.bytes.byteLength ?? 0), 0);
      expect(bytes).toBeLessThanOrEqual(2_000);
    }),
  );
});
