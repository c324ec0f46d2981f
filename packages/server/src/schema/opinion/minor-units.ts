import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';

builder.scalarType('MinorUnits', {
  description:
    "An amount of money in whole minor units of its currency, cents of dollars: a JSON number between −(2⁵³ − 1) and 2⁵³ − 1, which GraphQL's Int could not hold.",
  serialize: safeInteger,
  parseValue: safeInteger,
});

function safeInteger(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is no whole number of minor units.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
