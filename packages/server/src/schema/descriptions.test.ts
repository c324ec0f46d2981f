import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

interface Part {
  readonly path: string;
  readonly description: string | null | undefined;
  readonly deprecation: string | null | undefined;
}

const TYPES = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** A type with its fields, their arguments, and its values. */
function partsOf(type: GraphQLNamedType): Part[] {
  const own = { path: type.name, description: type.description, deprecation: null };
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => partOf(type.name, value))];
  if (isInputObjectType(type)) {
    return [own, ...Object.values(type.getFields()).map((field) => partOf(type.name, field))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    return [partOf(type.name, field), ...field.args.map((argument) => partOf(path, argument))];
  });
  return [own, ...fields];
}

function partOf(
  parent: string,
  {
    name,
    description,
    deprecationReason,
  }: { name: string } & Partial<
    Record<'description' | 'deprecationReason', string | null | undefined>
  >,
): Part {
  return { path: `${parent}.${name}`, description, deprecation: deprecationReason };
}

const PARTS = TYPES.flatMap(partsOf);

test('every type, field, argument and value is described in a sentence', () => {
  expect(PARTS.length).toBeGreaterThan(300);
  const bare = PARTS.filter(({ description }) => (description ?? '').trim().length < 5);
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test('what is deprecated says why and since when', () => {
  const wordless = PARTS.filter(
    ({ deprecation }) =>
      deprecation != null && !/\d{4}-\d{2}-\d{2}.*\w{4}|\w{4}.*\d{4}-\d{2}-\d{2}/.test(deprecation),
  );
  expect(wordless.map(({ path }) => path)).toEqual([]);
});

test('every text of a fixed form names the specification of that form', () => {
  const own = TYPES.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  const unspecified = own.filter((type) => isScalarType(type) && type.specifiedByURL == null);
  // These two are this API's own, and their descriptions say all that there is to know.
  expect(unspecified.map(({ name }) => name).toSorted()).toEqual(['JSON', 'MinorUnits']);
});

test('every connection has edges and page information that are always there', () => {
  const connections = TYPES.filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(1);
  for (const type of connections) {
    if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
    const { edges, pageInfo } = type.getFields();
    expect(String(pageInfo?.type)).toBe('PageInfo!');
    expect(String(edges?.type)).toMatch(/^\[\w+Edge!\]!$/);
  }
});
