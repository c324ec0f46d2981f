import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { type Json, builder } from './builder.ts';

/** Deeper than any value of an attribute is. */
const DEEPEST = 12;

builder.scalarType('JSON', {
  description:
    'A JSON value: the value of a claim as its attribute defines it. Money is `{ minor, currency }`, in whole minor units.',
  serialize: (value): Json => value,
  parseValue: (value) => toJson(value, 0),
  parseLiteral: (node, variables) => fromLiteral(node, variables ?? {}, 0),
});

function toJson(value: unknown, depth: number): Json {
  if (depth > DEEPEST) throw refused(`is nested deeper than ${DEEPEST}`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item) => toJson(item, depth + 1));
  if (typeof value !== 'object') throw refused('is none');
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, toJson(part, depth + 1)]),
  );
}

function fromLiteral(
  node: ValueNode,
  variables: Readonly<Record<string, unknown>>,
  depth: number,
): Json {
  if (depth > DEEPEST) throw refused(`is nested deeper than ${DEEPEST}`);
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.ENUM:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.LIST:
      return node.values.map((item) => fromLiteral(item, variables, depth + 1));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [
          name.value,
          fromLiteral(value, variables, depth + 1),
        ]),
      );
    case Kind.VARIABLE:
      return toJson(variables[node.name.value] ?? null, depth);
  }
}

function refused(fault: string): GraphQLError {
  return new GraphQLError(`A JSON value ${fault}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}
