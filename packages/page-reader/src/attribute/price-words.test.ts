import { describe, expect, test } from 'vitest';
import { academicYearIn, audienceBeside, audienceIn, unitIn } from './price-words.ts';

describe('what a price is per', () => {
  test.each([
    ['per semester', 'SEMESTER'],
    ['a credit', 'CREDIT'],
    ['each module', 'MODULE'],
    ['per annum', 'YEAR'],
    ['total fee', 'PROGRAM'],
    ['per month', 'OTHER'],
    ['on arrival', null],
  ])('%s is %s', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });

  test('is told by the first text that says', () => {
    expect(unitIn('on arrival', 'a year', 'per module')).toBe('YEAR');
    expect(unitIn('a year', 'per month')).toBe('YEAR');
    expect(unitIn('per month', 'a year')).toBe('OTHER');
    expect(unitIn()).toBeNull();
  });
});

describe('whom a price is for', () => {
  test.each([
    [['overseas'], 'INTERNATIONAL'],
    [['Home students'], 'DOMESTIC'],
    [['non-UK'], 'INTERNATIONAL'],
    [['home and overseas'], 'ALL'],
    [['home and SAARC'], 'INTERNATIONAL'],
    [['local foreign nationals'], 'INTERNATIONAL'],
    [['local, international resident'], 'INTERNATIONAL'],
    [['local, international national'], 'INTERNATIONAL'],
    [['Outside the UK'], 'INTERNATIONAL'],
    [['international residents'], 'INTERNATIONAL'],
    [['evening', 'home', 'overseas'], 'DOMESTIC'],
    [['evening'], null],
    [[], null],
  ])('%j: %s', (texts, audience) => {
    expect(audienceIn(...texts)).toBe(audience);
  });

  test.each([
    ['Home: ', '', 'DOMESTIC'],
    ['Home: ', ' for overseas students', 'DOMESTIC'],
    ['', ' for overseas students', 'INTERNATIONAL'],
    ['', ' (UK students)', 'DOMESTIC'],
    ['Home students, ', ' overseas', 'INTERNATIONAL'],
    ['Home students and ', '', null],
    ['Home students are asked to pay just ', '', null],
    ['', ' overseas: £5', null],
    ['', ', overseas', null],
    ['', ' home, overseas: £5', null],
    ['', ' home, overseas', 'DOMESTIC'],
    ['', ' (for all those who live home', 'DOMESTIC'],
    ['', ' home students pay this in each year: £5', 'DOMESTIC'],
    ['', ' as asked of each one of the home students', null],
    ['', `, and ${'x'.repeat(30)}: home`, null],
    ['', '', null],
  ])('%j and %j beside an amount: %s', (before, after, audience) => {
    expect(audienceBeside(before, after)).toBe(audience);
  });
});

describe('the academic year of a price', () => {
  test.each([
    [['2025/26'], '2025/2026'],
    [['2025-2026'], '2025/2026'],
    [['2025 – 26'], '2025/2026'],
    [['1999/2000'], null],
    [['2025/27'], null],
    [['2025/27 fees, in 2026'], '2026'],
    [['2026 entry'], '2026'],
    [['for 2026'], '2026'],
    [['fees 2026'], '2026'],
    [['fee 2026'], '2026'],
    [['2026 fee'], '2026'],
    [['£2026'], null],
    [['nothing', '2026 fees', '2025/26'], '2026'],
    [[], null],
  ])('%j: %s', (texts, year) => {
    expect(academicYearIn(...texts)).toBe(year);
  });
});
