import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitColumn } from './bit-column.ts';

const VALUES = ['a', 'b', 'c', 'd', 'e', 'f'];

const entries = fc.array(fc.tuple(fc.nat(5_000), fc.constantFrom(...VALUES)), { maxLength: 40 });
const asked = fc.array(fc.constantFrom(...VALUES, 'none has it'), { maxLength: 9 });

function filled(noted: readonly (readonly [number, string])[]): BitColumn {
  const column = new BitColumn();
  for (const [place, value] of noted) column.add(place, value);
  return column;
}

function together(column: BitColumn, values: readonly string[]): number[] {
  const places = new Set(column.where(values).flatMap((set) => set.array()));
  return [...places].toSorted((a, b) => a - b);
}

test('says where any of some values is, however often and in whichever order they are named', () => {
  fc.assert(
    fc.property(entries, asked, (noted, values) => {
      const column = filled(noted);
      const where = noted.filter(([, value]) => values.includes(value)).map(([place]) => place);
      const expected = [...new Set(where)].toSorted((a, b) => a - b);
      expect(column.any(values).array()).toEqual(expected);
      expect(together(column, values)).toEqual(expected);
      expect(together(column, values.toReversed())).toEqual(expected);
    }),
  );
});

const MANY = ['a', 'b', 'c', 'd', 'e'];

test('keeps a set of many values that is asked for again, and gives its caller another one to change', () => {
  const column = filled([
    [1, 'a'],
    [2, 'b'],
  ]);
  const [kept] = column.where(MANY);
  column.any(MANY).add(7);
  expect(column.where([...MANY.toReversed(), 'a'])[0]).toBe(kept);
  expect(kept?.array()).toEqual([1, 2]);
});

test('makes no set anew for few values', () => {
  const column = filled([
    [1, 'a'],
    [2, 'b'],
  ]);
  expect(column.where(['b', 'a', 'b'])).toEqual([column.of('a'), column.of('b')]);
  expect(column.where(['a'])[0]).toBe(column.of('a'));
});

test('forgets what it kept where the values of a place changed', () => {
  const before = filled([
    [1, 'a'],
    [2, 'b'],
  ]);
  before.where(MANY);
  const after = before.with(new Map([[2, ['g']]]));
  expect(together(after, MANY)).toEqual([1]);
  expect(together(before, MANY)).toEqual([1, 2]);
});
