import { type Json, builder } from './builder.ts';

function refuse(): never {
  throw new TypeError('JSON is only ever an answer');
}

builder.scalarType('JSON', {
  description:
    'A JSON value: the value of a claim as its attribute defines it. Money is `{ minor, currency }`, in whole minor units.',
  serialize: (value): Json => value,
  parseValue: refuse,
});
