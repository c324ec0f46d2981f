import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtMarks } from './cut-text.ts';

test('cuts JSON where a mark stands alone in an object', () => {
  expect(cutAtMarks('{"a":[{"_part0":3},{"_part12":40}]}')).toEqual({
    marks: [
      { part: 0, object: 3 },
      { part: 12, object: 40 },
    ],
    between: ['{"a":[', ',', ']}'],
  });
});

test('leaves what only looks like a mark', () => {
  for (const value of ['{"_part0":1}', { _part0: 1, _part1: 2 }, { _partial: 1 }]) {
    const json = JSON.stringify({ value });
    expect(cutAtMarks(json)).toEqual({ marks: [], between: [json] });
  }
});

test('finds every mark in whatever it stands, and loses nothing between', () => {
  const [text, mark] = [fc.string(), fc.record({ _part0: fc.nat() })];
  fc.assert(
    fc.property(fc.array(fc.oneof(text, mark)), (values) => {
      const json = JSON.stringify(values);
      const { marks, between } = cutAtMarks(json);
      const parts = marks.map(({ object }) => `{"_part0":${object}}`);
      const whole = between.map((piece, place) => piece + (parts[place] ?? '')).join('');
      expect(whole).toBe(json);
      expect(marks).toHaveLength(values.filter((value) => typeof value === 'object').length);
    }),
  );
});
