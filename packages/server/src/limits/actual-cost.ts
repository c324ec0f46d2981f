import {
  type FieldNode,
  type GraphQLCompositeType,
  Kind,
  type SelectionSetNode,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { priceOf } from './field-price.ts';
import { isLeftOut } from './given-arguments.ts';
import { OUTSIDE, type Scope } from './list-size.ts';
import type { Operation } from './operation.ts';

/** A field as it stands in an answer: its price, and what is asked of its objects. */
interface Answered {
  readonly own: number;
  readonly type: GraphQLCompositeType | null;
  readonly scope: Scope;
  readonly nodes: FieldNode[];
  /** Made when the first object is met. */
  within: Plan | null;
}

type Fields = Map<string, Answered>;
type Entry = readonly [string, Answered];

/** What objects of one place in an answer cost. An answer holds thousands: what is the same of all is summed once. */
interface Plan {
  /** The price of an object with all the fields that every one has. */
  readonly always: number;
  /** Fields that only some types have: they are looked for. */
  readonly sometimes: readonly Entry[];
  /** Fields with objects within them. */
  readonly deep: readonly Entry[];
}

/** What an answer cost: the prices of the fields that are in it, over its lists as they turned out. */
export function actualCost(operation: Operation, data: unknown): number {
  if (!isObject(data)) return 0;
  const fields: Fields = new Map();
  const type = operation.rootType;
  collect(operation, operation.node.selectionSet, {
    type,
    scope: OUTSIDE,
    fields,
    seen: new Set(),
  });
  // The answer itself is no object of a field.
  return ofObject(operation, data, toPlan(type, fields)) - 1;
}

function ofObject(
  operation: Operation,
  object: Readonly<Record<string, unknown>>,
  plan: Plan,
): number {
  let cost = plan.always;
  for (const [key, { own }] of plan.sometimes) if (key in object) cost += own;
  for (const [key, answered] of plan.deep) cost += ofValue(operation, object[key], answered);
  return cost;
}

function ofValue(operation: Operation, value: unknown, answered: Answered): number {
  if (answered.type === null || !isObject(value)) return 0;
  if (Array.isArray(value)) {
    let cost = 0;
    for (const item of value) cost += ofValue(operation, item, answered);
    return cost;
  }
  answered.within ??= planOf(operation, answered, answered.type);
  return ofObject(operation, value, answered.within);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function planOf(
  operation: Operation,
  { nodes, scope }: Answered,
  type: GraphQLCompositeType,
): Plan {
  const into: Collecting = { type, scope, fields: new Map(), seen: new Set() };
  for (const { selectionSet } of nodes) collect(operation, selectionSet, into);
  return toPlan(type, into.fields);
}

/** Every object of an object type has all fields that are asked of it; of an interface or a union each has its own. */
function toPlan(type: GraphQLCompositeType, fields: Fields): Plan {
  const entries = [...fields];
  const all = isObjectType(type);
  return {
    always: 1 + (all ? entries.reduce((sum, [, { own }]) => sum + own, 0) : 0),
    sometimes: all ? [] : entries,
    deep: entries.filter(([, answered]) => answered.type !== null),
  };
}

/** Where the fields of a selection set are gathered, as execution gathers them: each fragment once. */
interface Collecting {
  readonly type: GraphQLCompositeType;
  readonly scope: Scope;
  readonly fields: Fields;
  readonly seen: Set<string>;
}

function collect(operation: Operation, set: SelectionSetNode | undefined, into: Collecting): void {
  for (const selection of set?.selections ?? []) {
    if (isLeftOut(selection, operation.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      add(operation, selection, into);
      continue;
    }
    const target =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : unseenFragment(operation, selection.name.value, into);
    if (target === undefined) continue;
    const name = target.typeCondition?.name.value;
    const type = name === undefined ? into.type : operation.schema.getType(name);
    if (isCompositeType(type)) collect(operation, target.selectionSet, { ...into, type });
  }
}

function unseenFragment({ fragments }: Operation, name: string, { seen }: Collecting) {
  if (seen.has(name)) return undefined;
  seen.add(name);
  return fragments.get(name);
}

function add(operation: Operation, node: FieldNode, into: Collecting): void {
  const key = node.alias?.value ?? node.name.value;
  const before = into.fields.get(key);
  if (before !== undefined) {
    before.nodes.push(node);
    return;
  }
  const { own, type, scope } = priceOf(node, into.type, into.scope, operation);
  into.fields.set(key, { own, type, scope, nodes: [node], within: null });
}
