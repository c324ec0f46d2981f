import { DateSchema, type ExchangeRate } from '@second-opinion/core';
import { GraphQLError } from 'graphql';
import * as v from 'valibot';
import { ratesOn } from '../exchange/rates-on.ts';
import { builder } from './builder.ts';

export const ExchangeRateObject = builder.objectRef<ExchangeRate>('ExchangeRate').implement({
  description: 'What one euro cost in a currency on one day.',
  fields: (t) => ({
    date: t.expose('date', {
      type: 'Date',
      description: 'The day that it was quoted for: "2026-04-13".',
    }),
    currency: t.expose('currency', { type: 'Currency', description: 'ISO 4217: "ZAR".' }),
    perEuro: t.exposeString('perEuro', {
      description: 'Units of the currency for one euro, exact decimal text: "19.2714".',
    }),
    source: t.exposeString('source', { description: 'Who quoted it: "European Central Bank".' }),
  }),
});

/** No more days than a comparison of 20 programs can have prices of. */
const DAY_LIMIT = 60;

builder.queryField('exchangeRates', (t) =>
  t.field({
    type: [ExchangeRateObject],
    description:
      'The newest rate of every currency, today and on each of some days: a client converts without naming its own currency.',
    args: {
      dates: t.arg.stringList({
        description: `Days beside today, at most ${DAY_LIMIT}: \`["2020-07-01"]\`.`,
      }),
    },
    resolve: (_root, { dates }, { database, loaders }) => {
      const days = [...new Set(dates)];
      const wrong = days.find((day) => !v.is(DateSchema, day));
      if (wrong !== undefined || days.length > DAY_LIMIT) {
        const fault = wrong === undefined ? `${days.length} of them` : JSON.stringify(wrong);
        throw new GraphQLError(
          `\`dates\` takes at most ${DAY_LIMIT} days such as "2026-11-22", not ${fault}.`,
          { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
        );
      }
      return ratesOn(database, loaders.today, days);
    },
  }),
);
