import { describe, expect, it } from 'vitest';
import type { Source } from '../source.ts';
import { TODAY, makeSource } from '../testing/claims.ts';
import { money } from '../testing/decision.ts';
import { yearOfLiving } from './living-cost.ts';
import { type PublishedFigures, referenceFigures } from './reference-figures.ts';

type Entry = PublishedFigures['livingCosts'][number];

const figure = (major: number, source: Partial<Source>, given: Partial<Entry> = {}): Entry => ({
  country: 'AU',
  city: null,
  money: money(major, 'AUD'),
  per: 'YEAR',
  source: makeSource(source),
  note: 'Single student.',
  ...given,
});

function living(entries: readonly Entry[], city: string | null = null) {
  const { livingCosts } = referenceFigures({
    livingCosts: entries,
    physicianPay: [],
    discountRates: [],
  });
  const { prices, footing } = yearOfLiving(livingCosts, { country: 'AU', city }, TODAY);
  return { amounts: prices.map((price) => price.range.min / 100), ...footing };
}

describe('a year of living', () => {
  it('prefers a figure of these years to an older one of more authority', () => {
    const entries = [
      figure(18_610, { kind: 'REGISTER', asOf: '2012' }),
      figure(29_710, { kind: 'ARTICLE', asOf: '2025' }),
    ];
    expect(living(entries)).toMatchObject({ amounts: [29_710], certainty: 'LOW' });
  });

  it('prefers authority among figures of one age, and lets equals make a range', () => {
    const page = makeSource({ id: 'example/page', asOf: null });
    const other = makeSource({ id: 'example/other', asOf: null });
    const entries = [
      figure(20_000, {}, { source: page }),
      figure(26_000, {}, { source: other }),
      figure(9_000, { kind: 'ARTICLE', asOf: null }),
    ];
    const found = living(entries);
    expect(found.amounts).toEqual([20_000, 26_000]);
    expect(found.reasons).toContain('Other sources say otherwise.');
  });

  it('takes the city before the country, and another city last of all', () => {
    const national = figure(20_000, {});
    const sydney = figure(2_000, {}, { city: 'Sydney', per: 'MONTH' });
    expect(living([national, sydney], 'sydney').amounts).toEqual([24_000]);
    expect(living([national, sydney], 'Perth').amounts).toEqual([20_000]);
    expect(living([sydney], 'Perth')).toMatchObject({
      amounts: [24_000],
      certainty: 'MODERATE',
      reasons: ['The living costs are those of Sydney, not of Perth.'],
    });
  });

  it.each([
    'Accommodation only, approximate.',
    'Low end, accommodation excluded.',
    'Meals and accommodation, undergraduate direct student costs.',
    'University: accommodation 1,000,000 and feeding 1,000,000.',
    'Two semesters of shared room 30,000 and seven-day meal plan 46,060.',
  ])('leaves a figure for a part of living out: %s', (note) => {
    expect(living([figure(5_000, {}, { note })]).amounts).toEqual([]);
    expect(living([figure(5_000, {}, { note, covers: 'ALL' })]).amounts).toEqual([5_000]);
  });

  it('names no figure where none is published', () => {
    expect(living([])).toEqual({ amounts: [], bases: [], certainty: 'VERY_LOW', reasons: [] });
  });
});
