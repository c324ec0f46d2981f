import {
  type FieldNode,
  type GraphQLCompositeType,
  Kind,
  type SelectionSetNode,
  isCompositeType,
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

type Plan = Map<string, Answered>;

/** What an answer cost: the prices of the fields that are in it, over its lists as they turned out. */
export function actualCost(operation: Operation, data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const plan: Plan = new Map();
  const { selectionSet } = operation.node;
  collect(operation, selectionSet, {
    type: operation.rootType,
    scope: OUTSIDE,
    plan,
    seen: new Set(),
  });
  return ofObject(operation, data, plan);
}

function ofObject(operation: Operation, object: object, plan: Plan): number {
  let cost = 0;
  for (const [key, value] of Object.entries(object)) {
    const answered = plan.get(key);
    if (answered !== undefined) cost += answered.own + ofValue(operation, value, answered);
  }
  return cost;
}

function ofValue(operation: Operation, value: unknown, answered: Answered): number {
  if (typeof value !== 'object' || value === null || answered.type === null) return 0;
  if (Array.isArray(value)) {
    return value.reduce((cost: number, item) => cost + ofValue(operation, item, answered), 0);
  }
  answered.within ??= planOf(operation, answered, answered.type);
  return 1 + ofObject(operation, value, answered.within);
}

function planOf(
  operation: Operation,
  { nodes, scope }: Answered,
  type: GraphQLCompositeType,
): Plan {
  const into: Collecting = { type, scope, plan: new Map(), seen: new Set() };
  for (const { selectionSet } of nodes) collect(operation, selectionSet, into);
  return into.plan;
}

/** Where the fields of a selection set are gathered, as execution gathers them: each fragment once. */
interface Collecting {
  readonly type: GraphQLCompositeType;
  readonly scope: Scope;
  readonly plan: Plan;
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
  const before = into.plan.get(key);
  if (before !== undefined) {
    before.nodes.push(node);
    return;
  }
  const { own, type, scope } = priceOf(node, into.type, into.scope, operation);
  into.plan.set(key, { own, type, scope, nodes: [node], within: null });
}
