import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PAGE } from '../testing/judged.ts';
import { PublishedAnswerSchema, toPublished } from './answered-published.ts';
import { PUBLISHED_DOCUMENT, rateDays } from './published-document.ts';
import { newestRate } from './published.ts';

const { id, ...rest } = PAGE;
const source = { key: id, ...rest };
const ANSWER = {
  exchangeRates: [
    { date: '2026-11-20', currency: 'ZAR', perEuro: '19.2714', source: 'European Central Bank' },
    { date: '2025-07-01', currency: 'ZAR', perEuro: '20.1', source: 'European Central Bank' },
  ],
  referenceFigures: {
    livingCosts: [
      {
        key: 'living-1',
        country: 'ZA',
        city: null,
        note: 'All of it.',
        money: { min: 1_500_000, currency: 'ZAR' },
        per: 'MONTH',
        covers: 'ALL',
        source,
      },
    ],
    physicianPay: [],
    discountRates: [{ key: 'rate-1', country: 'GB', note: 'Real.', rate: 0.035, source }],
  },
};

test('the document is valid, and its days are the same for every reader', () => {
  const file = new URL('../../../server/schema.graphql', import.meta.url);
  expect(validate(buildSchema(readFileSync(file, 'utf8')), parse(PUBLISHED_DOCUMENT))).toEqual([]);
  const days = rateDays('2026-11-22');
  expect(days.slice(0, 3)).toEqual(['2026-07-01', '2026-01-01', '2025-07-01']);
  expect(days).toHaveLength(20);
  expect(rateDays('2026-03-01')[0]).toBe('2026-01-01');
});

describe('published figures', () => {
  test('take the shape of a reckoning', () => {
    const published = toPublished(v.parse(PublishedAnswerSchema, ANSWER));
    expect(published.reference.livingCosts[0]).toMatchObject({
      id: 'living-1',
      money: { minor: 1_500_000, currency: 'ZAR' },
      source: PAGE,
    });
    expect(published.rates.get('ZAR')?.map(({ date }) => date)).toEqual([
      '2025-07-01',
      '2026-11-20',
    ]);
    expect(newestRate(published.rates)).toBe('2026-11-20');
  });

  test.each([
    ['a rate of nothing', { exchangeRates: [{ ...ANSWER.exchangeRates[0], perEuro: '0' }] }],
    [
      'a rate that is no number',
      { exchangeRates: [{ ...ANSWER.exchangeRates[0], perEuro: '1e5' }] },
    ],
    [
      'an amount below zero',
      {
        referenceFigures: {
          ...ANSWER.referenceFigures,
          livingCosts: [
            { ...ANSWER.referenceFigures.livingCosts[0], money: { min: -1, currency: 'ZAR' } },
          ],
        },
      },
    ],
  ])('are refused with %s', (_what, wrong) => {
    expect(v.is(PublishedAnswerSchema, { ...ANSWER, ...wrong })).toBe(false);
  });
});
