import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitColumn } from './bit-column.ts';

const VALUES = ['a', 'b', 'c', 'd'];

const entries = fc.array(fc.tuple(fc.nat(5_000), fc.constantFrom(...VALUES)), { maxLength: 40 });
const asked = fc.array(fc.constantFrom(...VALUES, 'none has it'), { maxLength: 6 });

function filled(noted: readonly (readonly [number, string])[]): BitColumn {
  const column = new BitColumn();
  for (const [place, value] of noted) column.add(place, value);
  return column;
}

test('says where any of some values is, however often and in whichever order they are named', () => {
  fc.assert(
    fc.property(entries, asked, (noted, values) => {
      const column = filled(noted);
      const where = noted.filter(([, value]) => values.includes(value)).map(([place]) => place);
      const expected = [...new Set(where)].toSorted((a, b) => a - b);
      expect(column.any(values).array()).toEqual(expected);
      expect(column.together(values).array()).toEqual(expected);
      expect(column.together(values.toReversed()).array()).toEqual(expected);
    }),
  );
});

test('keeps a set that is asked for again, and gives its caller another one to change', () => {
  const column = filled([
    [1, 'a'],
    [2, 'b'],
  ]);
  const kept = column.together(['a', 'b']);
  column.any(['a', 'b']).add(7);
  expect(column.together(['b', 'a', 'b'])).toBe(kept);
  expect(kept.array()).toEqual([1, 2]);
});

test('forgets what it kept where the values of a place changed', () => {
  const before = filled([
    [1, 'a'],
    [2, 'b'],
  ]);
  before.together(['a', 'b']);
  const after = before.with(new Map([[2, ['c']]]));
  expect(after.together(['a', 'b']).array()).toEqual([1]);
  expect(before.together(['a', 'b']).array()).toEqual([1, 2]);
});
