import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reasonText } from '../decision/unknown-reason.ts';
import { makeContext } from '../testing/decision.ts';
import { type Converted, conversionText, convertRange, distinctConversions } from './convert.ts';
import { ExchangeRateSchema, fractionPerEuro, indexRates, rateOn } from './rates.ts';

const context = makeContext();
const point = (minor: number) => ({ min: minor, max: minor });
const rangeOf = (converted: Converted) =>
  converted.kind === 'CONVERTED' ? converted.range : converted.reason;

describe('conversion', () => {
  it('goes through the euro by the decimal places of both currencies', () => {
    expect(rangeOf(convertRange(point(80_00), 'GBP', null, context))).toEqual(point(125_00));
    expect(rangeOf(convertRange(point(160), 'JPY', null, context))).toEqual(point(1_25));
    expect(rangeOf(convertRange(point(1_00), 'EUR', null, context))).toEqual(point(1_25));
  });

  it('says which rates it used, and uses none for one currency', () => {
    const converted = convertRange(point(1), 'GBP', null, context);
    if (converted.kind !== 'CONVERTED' || converted.conversion === null) throw new Error('no rate');
    expect(conversionText(converted.conversion)).toBe(
      'GBP at 0.80 a euro (Bank, 2026-11-20); USD at 1.25 a euro (Bank, 2026-11-20)',
    );
    const same = convertRange(point(5), 'USD', null, context);
    expect(same).toEqual({ kind: 'CONVERTED', range: point(5), conversion: null });
  });

  it('takes the rate of the time that an amount speaks for where that is asked', () => {
    const own = { ...context, basis: 'OWN_DATE' as const };
    expect(rangeOf(convertRange(point(90_00), 'GBP', '2020', own))).toEqual(point(110_00));
    expect(rangeOf(convertRange(point(90_00), 'GBP', '2020', context))).toEqual(point(140_62));
  });

  it('gives no number without a rate, and says which rate is missing', () => {
    const own = { ...context, basis: 'OWN_DATE' as const };
    const cases = [
      convertRange(point(1), 'ZAR', null, context),
      convertRange(point(1), 'GBP', '2014', own),
      convertRange(point(1), 'GBP', null, own),
    ];
    const texts = cases.map((entry) => entry.kind === 'NOT_COMPARABLE' && reasonText(entry.reason));
    expect(texts).toEqual([
      'ZAR cannot be turned into USD: no rate of ZAR for 2026-11-22.',
      'GBP cannot be turned into USD: no rate of GBP for 2014-07-01.',
      'GBP cannot be turned into USD: the amount has no date, and its own was asked for.',
    ]);
  });

  it('takes for today a rate of up to a year, for a day of the past one of up to a month', () => {
    const rates = indexRates(
      ['2025-11-21', '2024-06-30'].map((date) => ({
        date,
        currency: 'USD',
        perEuro: '2',
        source: 'Bank',
      })),
    );
    const on = (today: string, basis: 'TODAY' | 'OWN_DATE', period: string | null = null) =>
      convertRange(point(1), 'EUR', period, { ...context, rates, today, basis }).kind;
    expect(on('2026-11-22', 'TODAY')).toBe('CONVERTED');
    expect(on('2026-11-23', 'TODAY')).toBe('NOT_COMPARABLE');
    expect(on('2026-11-22', 'OWN_DATE', '2024')).toBe('CONVERTED');
    expect(on('2026-11-22', 'OWN_DATE', '2026')).toBe('NOT_COMPARABLE');
  });

  it('names no rate for the euro itself, and each conversion of several once', () => {
    const conversions = [1, 2].map((minor) => {
      const converted = convertRange(point(minor), 'EUR', null, context);
      return converted.kind === 'CONVERTED' ? converted.conversion : null;
    });
    const [only, ...others] = distinctConversions([null, ...conversions]);
    expect(others).toEqual([]);
    expect(conversionText(only!)).toBe('USD at 1.25 a euro (Bank, 2026-11-20)');
  });

  it('is unknown rather than wrong where the result is too large to be exact', () => {
    const huge = convertRange(point(Number.MAX_SAFE_INTEGER), 'JPY', null, {
      ...context,
      currency: 'GBP',
    });
    expect(huge.kind).toBe('CONVERTED');
    const larger = convertRange(point(Number.MAX_SAFE_INTEGER), 'GBP', null, {
      ...context,
      currency: 'JPY',
    });
    expect(larger).toMatchObject({ kind: 'NOT_COMPARABLE', reason: { kind: 'OUT_OF_RANGE' } });
    expect(larger.kind === 'NOT_COMPARABLE' && reasonText(larger.reason)).toContain('JPY');
    const upwards = { min: 1, max: Number.MAX_SAFE_INTEGER };
    expect(convertRange(upwards, 'GBP', null, { ...context, currency: 'JPY' }).kind).toBe(
      'NOT_COMPARABLE',
    );
  });

  it('holds every point of the range that came in', () => {
    const amounts = fc.tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9));
    fc.assert(
      fc.property(amounts, fc.constantFrom('GBP', 'JPY', 'EUR'), (all, from) => {
        const [min = 0, middle = 0, max = 0] = all.toSorted((a, b) => a - b);
        const range = rangeOf(convertRange({ min, max }, from, null, context));
        const inner = rangeOf(convertRange(point(middle), from, null, context));
        if (!('min' in range) || !('min' in inner)) throw new Error('no rate');
        expect(range.min <= inner.min && inner.max <= range.max).toBe(true);
      }),
    );
  });
});

describe('rates', () => {
  const rate = (date: string, perEuro: string) => ({
    date,
    currency: 'USD',
    perEuro,
    source: 'Bank',
  });

  it('finds the newest that is not after the day, and none that is too old', () => {
    const table = indexRates([rate('2024-01-05', '1.2'), rate('2024-01-02', '1.1')]);
    expect(rateOn(table, 'USD', '2024-01-04', 31)?.perEuro).toBe('1.1');
    expect(rateOn(table, 'USD', '2024-01-07', 31)?.perEuro).toBe('1.2');
    expect(rateOn(table, 'USD', '2024-01-01', 31)).toBeNull();
    expect(rateOn(table, 'USD', '2024-03-01', 31)).toBeNull();
    expect(rateOn(table, 'GBP', '2024-01-07', 31)).toBeNull();
  });

  it('keeps the first of two sources for one day', () => {
    const table = indexRates([rate('2024-01-05', '1.2'), rate('2024-01-05', '9')]);
    expect(rateOn(table, 'USD', '2024-01-05', 0)?.perEuro).toBe('1.2');
  });

  it.each(['0', '-1', '1,2', 'N/A', ''])(
    'refuses the rate %j, and says what is right',
    (perEuro) => {
      const { issues } = v.safeParse(ExchangeRateSchema, rate('2024-01-05', perEuro));
      expect(issues?.[0]?.message).toBe(
        `${JSON.stringify(perEuro)} is no rate; write a decimal above zero: "1.0876"`,
      );
      expect(() => fractionPerEuro(rate('2024-01-05', perEuro))).toThrow(
        `${JSON.stringify(perEuro)} is no rate above zero`,
      );
    },
  );
});
