import { expect, test } from 'vitest';
import { NUMBER, parseNumber } from './number-words.ts';

test.each([
  ['2', 2],
  ['1.5', 1.5],
  ['1.25', 1.25],
  ['104', 104],
  ['Two', 2],
  ['twenty-four', 24],
  ['Thirty six', 36],
  ['eighteen', 18],
  ['one and a half', 1.5],
  ['Two and a half', 2.5],
  ['2½', 2.5],
  ['2 ¼', 2.25],
  ['1¾', 1.75],
  ['3 1/2', 3.5],
])('%s is %d, and is found within a text', (text, value) => {
  expect(parseNumber(text)).toBe(value);
  expect(new RegExp(`of ${NUMBER} years`, 'i').exec(`of ${text} years`)?.[1]).toBe(text);
});

test.each(['05', 'many', '', '1000', '2½ and', 'x2'])('%s is none', (text) => {
  expect(parseNumber(text)).toBeNull();
});
