import { attributeOf } from '@second-opinion/core';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { courseStatements } from './course-statements.ts';

const CELLS = { weeks: '104', tuition: '40000', other: '500', total: '40500' };

const read = (cells: Partial<typeof CELLS>, year: string | null = '2023') =>
  courseStatements({ ...CELLS, ...cells }, year);

const fee = (minor: number, per: string) => ({
  attribute: 'tuition',
  value: {
    audience: 'INTERNATIONAL',
    money: { minor, currency: 'AUD' },
    per,
    academicYear: '2023',
  },
});

const months = (minMonths: number, maxMonths: number) => ({
  attribute: 'duration',
  value: { studyMode: 'FULL_TIME', minMonths, maxMonths },
});

describe('courseStatements', () => {
  test('takes the fee for the whole course', () => {
    expect(read({})).toEqual({
      statements: [months(24, 24), fee(4_000_000, 'PROGRAM')],
      remarks: [],
    });
  });

  test('takes the fee for a year where the register’s own sum shows that it is one', () => {
    expect(read({ tuition: '20000', total: '40500' }).statements).toContainEqual(
      fee(2_000_000, 'YEAR'),
    );
    expect(read({ tuition: '20000', total: '41000' }).statements).toContainEqual(
      fee(2_000_000, 'YEAR'),
    );
  });

  test('takes no fee where the sum is another', () => {
    expect(read({ total: '99' })).toEqual({
      statements: [months(24, 24)],
      remarks: ['the parts of the cost do not add up to its sum, so no tuition is taken'],
    });
  });

  test.each([
    ['$13,300.00', 1_330_000, []],
    ['1,050', 105_000, []],
    ['9850.0008', 985_000, ['the tuition fee was rounded to cents']],
    ['0.995', 100, ['the tuition fee was rounded to cents']],
    ['104793.75', 10_479_375, []],
  ])('reads %s', (amount, minor, remarks) => {
    expect(read({ tuition: amount, total: '' })).toEqual({
      statements: [months(24, 24), fee(minor, 'PROGRAM')],
      remarks,
    });
  });

  test.each([
    ['', 'no tuition fee is stated'],
    ['0', 'the tuition fee is 0, which is no price: it is not known'],
    ['$0.00', 'the tuition fee is 0, which is no price: it is not known'],
    ['free', 'the tuition fee is no amount'],
    ['1,05', 'the tuition fee is no amount'],
    ['99999999999999999999', 'the tuition fee is no amount'],
    ['-5', 'the tuition fee is no amount'],
  ])('makes no claim of %j', (amount, remark) => {
    expect(read({ tuition: amount })).toEqual({ statements: [months(24, 24)], remarks: [remark] });
  });

  test.each([
    ['52', 12, 12],
    ['65', 15, 15],
    ['100', 23, 24],
    ['2', 1, 1],
    ['780', 180, 180],
  ])('reads %s weeks as %d to %d months', (weeks, min, max) => {
    expect(read({ weeks }).statements).toContainEqual(months(min, max));
  });

  test.each([
    ['0', 'no duration is stated'],
    ['', 'no duration is stated'],
    ['2 years', 'the duration is no number of weeks'],
    ['9999', 'the duration is longer than 15 years, so it is no program’s'],
  ])('makes no duration of %j', (weeks, remark) => {
    const { statements, remarks } = read({ weeks });
    expect(statements).toEqual([fee(4_000_000, 'PROGRAM')]);
    expect(remarks).toContain(remark);
  });

  test('dates no fee of an undated register', () => {
    expect(read({}, null).statements[1]?.value).not.toHaveProperty('academicYear');
  });

  test('makes only claims that their attributes take, whatever the cells hold', () => {
    const text = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
    fc.assert(
      fc.property(text, text, text, text, (weeks, amount, other, total) => {
        for (const { attribute, value } of read({ weeks, tuition: amount, other, total })
          .statements) {
          expect(v.safeParse(attributeOf(attribute).schema, value).success).toBe(true);
        }
      }),
    );
  });
});
