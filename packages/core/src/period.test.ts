import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DateSchema, PeriodTextSchema, comparePeriods, isDate, parsePeriod } from './period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2020', 2020, 2020],
    ['2020-03', 2020, 2020],
    ['2012-02-29', 2012, 2012],
    ['2023/24', 2023, 2024],
    ['2023/2024', 2023, 2024],
    ['2016-2017', 2016, 2017],
    ['1999/00', 1999, 2000],
    ['2022/2025', 2022, 2025],
  ])('reads %s', (text, firstYear, lastYear) => {
    expect(parsePeriod(text)).toEqual({ firstYear, lastYear });
  });

  it.each([
    '',
    '20',
    '2020-13',
    '2020-00',
    '2023-02-29',
    '2016-17',
    '2024/23',
    '2023/2023',
    '2010/2020',
    'in 2020',
    '2020 ',
    '0000',
    '0000-01-01',
    '9999',
    '9999-12-31',
    '9998/9999',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
    expect(v.is(PeriodTextSchema, text)).toBe(false);
  });

  it('reads every academic year alike in its three spellings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const next = year + 1;
        const short = `${year}/${String(next).slice(2)}`;
        const wanted = { firstYear: year, lastYear: next };
        expect([short, `${year}/${next}`, `${year}-${next}`].map(parsePeriod)).toEqual([
          wanted,
          wanted,
          wanted,
        ]);
      }),
    );
  });

  it('never throws and never runs backwards', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}[-/]?\d{0,4}$/)), (text) => {
        const period = parsePeriod(text);
        expect(period === null || period.firstYear <= period.lastYear).toBe(true);
      }),
    );
  });
});

describe('isDate', () => {
  it('knows the calendar', () => {
    expect(['2026-11-22', '2024-02-29'].every(isDate)).toBe(true);
    expect(['2026-02-29', '2026-11-31', '2026-1-1', '2026', '22-11-2026'].some(isDate)).toBe(false);
  });

  it('says in words what a date looks like', () => {
    expect(v.safeParse(DateSchema, 'yesterday').issues?.[0].message).toContain('2026-11-22');
  });
});

describe('comparePeriods', () => {
  const anyPeriod = fc.option(
    fc.constantFrom('2019', '2020', '2020-03', '2020-03-01', '2020/21', '2020/2021', '2021'),
  );

  it('puts the later after and the unknown before all', () => {
    expect(['2024', null, '2023/2024', '2023'].toSorted(comparePeriods)).toEqual([
      null,
      '2023',
      '2023/2024',
      '2024',
    ]);
  });

  it('is one order: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        fc.pre(comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0);
        expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
