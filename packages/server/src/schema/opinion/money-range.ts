import { type Interval, formatRange } from '@second-opinion/core';
import { builder } from '../builder.ts';

/** A range of money with its currency, as the schema serves it. */
export interface MoneyRange {
  readonly range: Interval;
  readonly currency: string;
}

/** A range in a currency, or null where there is none. */
export function moneyRange(range: Interval | null, currency: string): MoneyRange | null {
  return range === null ? null : { range, currency };
}

export const MoneyRangeObject = builder.objectRef<MoneyRange>('MoneyRange').implement({
  description: 'An amount of money as a range; both bounds are the same where it is known exactly.',
  fields: (t) => ({
    min: t.field({
      type: 'MinorUnits',
      description: 'The lower bound, in minor units.',
      resolve: ({ range }) => range.min,
    }),
    max: t.field({
      type: 'MinorUnits',
      description: 'The upper bound, in minor units.',
      resolve: ({ range }) => range.max,
    }),
    currency: t.exposeString('currency', { description: 'ISO 4217: "SGD".' }),
    text: t.string({
      description: 'As a reader sees it: "SGD 1,000 to SGD 2,500".',
      resolve: ({ range, currency }) => formatRange(range, currency),
    }),
  }),
});

export const IntervalObject = builder.objectRef<Interval>('Interval').implement({
  description: 'A number as a range, in the unit that its field names.',
  fields: (t) => ({
    min: t.exposeFloat('min', { description: 'The lower bound.' }),
    max: t.exposeFloat('max', { description: 'The upper bound.' }),
  }),
});
