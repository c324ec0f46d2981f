import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
} from 'graphql';
import { FIELD_COST, ORDINARY } from './field-cost.ts';
import { argumentsOf, valuesIn } from './given-arguments.ts';
import { LIST_SIZE, OUTSIDE, type Scope, scopeWithin } from './list-size.ts';
import type { Operation } from './operation.ts';

/** What a field costs by itself, and how often what is asked of its value is done. */
export interface FieldPrice {
  readonly own: number;
  /** How many objects it is expected to have. */
  readonly times: number;
  /** Their type; null where it has none. */
  readonly type: GraphQLCompositeType | null;
  /** What lists within them are as long as. */
  readonly scope: Scope;
}

/** So many values are read with a field at no cost; each above them costs as much as a field. */
const FREE_VALUES = 100;

/** A list of objects that the table does not know counts as so long. */
const UNKNOWN_LENGTH = 20;

/** The price of a field of a type, by its arguments. */
export function priceOf(
  node: FieldNode,
  parent: GraphQLCompositeType,
  scope: Scope,
  { variables }: Pick<Operation, 'variables'>,
): FieldPrice {
  const name = node.name.value;
  const field = isUnionType(parent) ? undefined : (parent.getFields()[name] ?? META[name]);
  if (field === undefined) return { own: ORDINARY, times: 0, type: null, scope: OUTSIDE };
  const coordinate = `${parent.name}.${name}`;
  const given = argumentsOf(node, field, variables);
  const cost = FIELD_COST[coordinate] ?? ORDINARY;
  const size = LIST_SIZE[coordinate] ?? UNKNOWN_LENGTH;
  const named = getNamedType(field.type);
  const long = typeof size === 'number' ? size : size(given, scope);
  return {
    own:
      (typeof cost === 'number' ? cost : cost(given)) + Math.max(0, valuesIn(given) - FREE_VALUES),
    times: isList(field.type) ? long : 1,
    type: isCompositeType(named) ? named : null,
    scope: scopeWithin(coordinate, given, scope),
  };
}

const META: Readonly<Record<string, typeof SchemaMetaFieldDef>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
