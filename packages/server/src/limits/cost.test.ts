import { isCompositeType, isObjectType, parse } from 'graphql';
import { getNamedType, getNullableType, isListType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../schema/schema.ts';
import { actualCost } from './actual-cost.ts';
import { FIELD_COST } from './field-cost.ts';
import { LIST_SIZE } from './list-size.ts';
import { type Operation, operationOf } from './operation.ts';
import { requestedCost } from './requested-cost.ts';

function operation(query: string, variableValues: Record<string, unknown> = {}): Operation {
  const found = operationOf({ schema, document: parse(query), variableValues });
  if (found === null) throw new Error(`no operation in ${query}`);
  return found;
}

function costOf(query: string, variables?: Record<string, unknown>): number {
  return requestedCost(operation(query, variables));
}

const inProgram = (selection: string): number =>
  costOf(`{ program(slug: "x") { ${selection} } }`) -
  costOf('{ program(slug: "x") { ...N } } fragment N on Program { slug @skip(if: true) }');

describe('the tables', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field] as const,
      ),
    );

  test('name fields of the schema, and no others', () => {
    const known = new Set<string>(fields.map(([coordinate]) => coordinate));
    const named = [...Object.keys(FIELD_COST), ...Object.keys(LIST_SIZE)];
    expect(named.filter((coordinate) => !known.has(coordinate))).toEqual([]);
  });

  test('know the length of every list of objects', () => {
    const lists = fields
      .filter(
        ([, { type }]) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)),
      )
      .map(([coordinate]) => coordinate);
    expect(lists.filter((coordinate) => !(coordinate in LIST_SIZE))).toEqual([]);
  });
});

describe('the cost of a query', () => {
  test('is one for a field that is at hand, and none for one that is left out', () => {
    expect(inProgram('slug name')).toBe(2);
    expect(inProgram('slug @include(if: false) name')).toBe(1);
    expect(costOf('query($no: Boolean = false) { __typename @include(if: $no) }')).toBe(0);
    expect(
      costOf('query($no: Boolean = false) { __typename @include(if: $no) }', { no: true }),
    ).toBe(1);
  });

  test.each([
    ['first: 1', 1],
    ['first: 100', 100],
    ['last: 50', 50],
    ['', 20],
    ['first: 1000000', 100],
  ])('grows with the page that (%s) asks for', (page, items) => {
    const asked = (fields: string) =>
      costOf(`{ programs${page === '' ? '' : `(${page})`} { edges { ${fields} } } }`);
    expect(asked('cursor') - asked('cursor @skip(if: true)')).toBe(items);
  });

  test('grows with variables as with what is written, defaults included', () => {
    const query = 'query($n: Int = 30) { programs(first: $n) { edges { cursor } } }';
    expect(costOf(query)).toBe(costOf('{ programs(first: 30) { edges { cursor } } }'));
    expect(costOf(query, { n: 7 })).toBe(costOf('{ programs(first: 7) { edges { cursor } } }'));
    expect(costOf(query, { n: 'many' })).toBe(costOf('{ programs { edges { cursor } } }'));
  });

  test('grows with the programs of a comparison, deep within it', () => {
    const query =
      'query($p: [String!]!) { comparison(programs: $p) { ... on Comparison { rows { cells { text } } } } }';
    const [two, four] = [
      ['a', 'b'],
      ['a', 'b', 'c', 'd'],
    ].map((p) => costOf(query, { p }));
    expect(four! - two!).toBe(2 * 20 + 30 * 2 * 2);
  });

  test('is that of the dearest type where there are several', () => {
    const [id, both, claim] = [
      'id',
      '... on Program { slug name } ... on Claim { text }',
      '... on Claim { text }',
    ].map((selection) => costOf(`{ node(id: "x") { ${selection} } }`));
    expect([both! - id!, claim! - id!]).toEqual([1, 0]);
  });

  test('is higher for arguments of many values, each time that they are read', () => {
    const query =
      'query($f: ProfileInput) { programs(first: 10) { edges { node { opinion(currency: "USD", profile: $f) { __typename } } } } }';
    const [few, many] = [20, 1_000].map((count) =>
      costOf(query, { f: { citizenships: Array.from({ length: count }, () => 'PK') } }),
    );
    expect(many! - few!).toBe(10 * (1_000 + 2 - 100));
  });

  test('is higher for what takes long', () => {
    const opinion = (basis: string) =>
      inProgram(`opinion(currency: "USD"${basis}) { ... on ProgramOpinion { __typename } }`);
    expect(opinion('')).toBeGreaterThan(100);
    expect(opinion(', basis: OWN_DATE')).toBeGreaterThan(opinion(''));
  });

  test('is found at once for fragments that expand to more fields than there are atoms', () => {
    const layers = Array.from(
      { length: 300 },
      (_none, place) => `fragment F${place} on Program { ...F${place + 1} ...F${place + 1} }`,
    );
    const cost = costOf(
      `{ program(slug: "x") { ...F0 } } ${layers.join(' ')} fragment F300 on Program { slug }`,
    );
    expect(cost).toBeGreaterThanOrEqual(2 ** 300);
  });
});

describe('the actual cost of an answer', () => {
  const query = operation(
    '{ programs { ...P edges { cursor n: node { slug ... on Node { id } } } } } fragment P on ProgramConnection { edges { cursor } }',
  );
  const edge = { cursor: 'c', n: { slug: 's', id: 'i' } };

  test('counts what is in the answer, each field once', () => {
    const one = actualCost(query, { programs: { edges: [edge] } });
    const three = actualCost(query, { programs: { edges: [edge, edge, edge] } });
    expect(three - one).toBe(2 * (1 + 2 + 1 + 2));
  });

  test('is no more than requested where lists are no longer than thought', () => {
    const edges = Array.from({ length: 20 }, () => edge);
    expect(actualCost(query, { programs: { edges } })).toBeLessThanOrEqual(requestedCost(query));
  });

  test('is nothing where nothing was answered', () => {
    expect(actualCost(query, null)).toBe(0);
    expect(actualCost(query, { programs: null })).toBe(FIELD_COST['Query.programs']);
  });
});
