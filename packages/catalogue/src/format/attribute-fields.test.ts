import { ATTRIBUTES, attributeOf } from '@second-opinion/core';
import { expect, test } from 'vitest';
import { fieldsOf } from './attribute-fields.ts';

test('reads the fields of a checked schema', () => {
  expect(fieldsOf(attributeOf('duration'))).toEqual([
    { name: 'studyMode', optional: false, options: ['FULL_TIME', 'PART_TIME', 'ANY'] },
    { name: 'minMonths', optional: false, options: null },
    { name: 'maxMonths', optional: false, options: null },
  ]);
});

test('writes money as amount and currency', () => {
  expect(fieldsOf(attributeOf('outcome')).map(({ name, optional }) => [name, optional])).toEqual([
    ['kind', false],
    ['amount', true],
    ['currency', true],
    ['note', false],
  ]);
});

test.each(ATTRIBUTES.map((attribute) => attribute.key))('finds fields of %s', (key) => {
  expect(fieldsOf(attributeOf(key)).length).toBeGreaterThan(0);
});
