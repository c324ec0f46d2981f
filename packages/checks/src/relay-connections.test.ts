import {
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { CONNECTIONS, SCHEMA } from './relay-connections.ts';

function objectOf(name: string): GraphQLObjectType {
  const type = SCHEMA.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

/** The fields of a type as the schema writes them: `{ cursor: "String!" }`. */
function fieldsOf(type: GraphQLObjectType): Record<string, string> {
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, String(field.type)]),
  );
}

describe.each(CONNECTIONS)('the connection $type.$field', ({ type, field, connection }) => {
  it('takes first and after, last and before, none of them required', () => {
    const given = objectOf(type).getFields()[field]?.args ?? [];
    const shapes = Object.fromEntries(
      given.map((argument) => [argument.name, String(argument.type)]),
    );
    expect(shapes).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
    expect(
      given.filter(
        (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
      ),
    ).toEqual([]);
  });

  it('always answers with a list of edges and a PageInfo', () => {
    expect(isNonNullType(objectOf(type).getFields()[field]?.type)).toBe(true);
    const { edges, pageInfo } = objectOf(connection).getFields();
    expect(String(pageInfo?.type)).toBe('PageInfo!');
    expect(isNonNullType(edges?.type) && isListType(edges.type.ofType)).toBe(true);
  });

  it('has edges of a cursor and a node that has an id', () => {
    const edges = objectOf(connection).getFields()['edges'];
    const edge = objectOf(getNamedType(edges!.type).name);
    expect(edge.name).toMatch(/Edge$/);
    expect(fieldsOf(edge)['cursor']).toBe('String!');
    const node = getNamedType(edge.getFields()['node']!.type);
    expect(isListType(edge.getFields()['node']!.type)).toBe(false);
    expect(isObjectType(node) && node.getInterfaces().map(({ name }) => name)).toContain('Node');
  });
});

describe('what Relay expects of the whole schema', () => {
  it('is met by PageInfo', () => {
    expect(fieldsOf(objectOf('PageInfo'))).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });

  it('is met by Node and the fields that find one', () => {
    const node = SCHEMA.getType('Node');
    expect(isInterfaceType(node) && String(node.getFields()['id']?.type)).toBe('ID!');
    const { node: one, nodes: many } = objectOf('Query').getFields();
    expect([String(one?.type), String(one?.args[0]?.type)]).toEqual(['Node', 'ID!']);
    expect([String(many?.type), String(many?.args[0]?.type)]).toEqual(['[Node]!', '[ID!]!']);
  });

  it('has connections at all', () => {
    expect(CONNECTIONS.length).toBeGreaterThanOrEqual(3);
  });

  it('names connections and edges of nothing else', () => {
    const used = new Set(CONNECTIONS.map(({ connection }) => connection));
    const named = Object.keys(SCHEMA.getTypeMap()).filter((name) => name.endsWith('Connection'));
    expect(named.filter((name) => !used.has(name))).toEqual([]);
  });
});
