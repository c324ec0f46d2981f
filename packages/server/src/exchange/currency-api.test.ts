import { describe, expect, it } from 'vitest';
import { CURRENCY_API_SOURCE, currencyApiRates, readDay } from './currency-api.ts';

const day = (rates: string): string => `{"date":"2026-09-29","eur":{${rates}}}`;

describe('a day of the package', () => {
  it('keeps each number as it is written, digit by digit', () => {
    const rates = readDay(day('"usd":1.10,"irr":1500000.12345678901234,"kwd":0.1'));
    expect(rates.map((rate) => rate.perEuro)).toEqual(['1.10', '1500000.12345678901234', '0.1']);
    expect(rates[0]).toEqual({
      date: '2026-09-29',
      currency: 'USD',
      perEuro: '1.10',
      source: CURRENCY_API_SOURCE,
    });
  });

  it('leaves out the euro, coins and what else is no currency of ISO 4217', () => {
    const rates = readDay(day('"eur":1,"btc":0.00001,"1inch":11.3,"usd":1.1,"aed":4.1'));
    expect(rates.map((rate) => rate.currency)).toEqual(['USD', 'AED']);
  });

  it.each([
    ['a rate of zero', day('"usd":0')],
    ['a negative rate', day('"usd":-1.1')],
    ['a rate in scientific notation', day('"usd":1e2')],
    ['a rate that is no number', day('"usd":null')],
    ['a day that is none', '{"date":"2026-02-30","eur":{"usd":1.1}}'],
    ['another base', '{"date":"2026-09-29","usd":{"eur":0.9}}'],
    ['half a file', '{"date":"2026-09-29","eur":{"usd":1.'],
  ])('refuses %s', (_what, text) => {
    expect(() => readDay(text)).toThrow(/./);
  });

  it('comes along with the server and has what the European Central Bank does not quote', async () => {
    const rates = await currencyApiRates();
    const quoted = rates.map((rate) => rate.currency);
    expect(quoted).toEqual(
      expect.arrayContaining(['AED', 'SAR', 'PKR', 'NGN', 'LKR', 'KES', 'UGX', 'TZS']),
    );
    expect(new Set(rates.map((rate) => rate.date)).size).toBe(1);
  });
});
