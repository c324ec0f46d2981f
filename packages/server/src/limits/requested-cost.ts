import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { priceOf } from './field-price.ts';
import { isLeftOut } from './given-arguments.ts';
import { OUTSIDE, type Scope } from './list-size.ts';
import type { Operation } from './operation.ts';
import { sum } from './over-fragments.ts';

/**
 * What an operation costs at most, in ordinary fields, reckoned before it is executed. Of an interface or a union the
 * dearest type counts. A selection set is reckoned once for a type and the lengths around it, so that fragments within
 * fragments cost no time. A field that is asked for twice by the same name counts twice, though it is resolved once.
 */
export function requestedCost(operation: Operation): number {
  const known = new Map<SelectionSetNode, Map<string, number>>();

  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, scope: Scope): number => {
    const costs = known.get(set) ?? new Map<string, number>();
    known.set(set, costs);
    const key = `${type.name} ${scope.page} ${scope.compared}`;
    const before = costs.get(key);
    if (before !== undefined) return before;
    // A fragment within itself is refused as invalid; where nobody has validated, it ends here.
    costs.set(key, 0);
    const cost = isAbstractType(type)
      ? Math.max(0, ...operation.schema.getPossibleTypes(type).map((one) => ofSet(set, one, scope)))
      : sum(set.selections.map((selection) => ofSelection(selection, type, scope)));
    costs.set(key, cost);
    return cost;
  };

  const ofSelection = (selection: SelectionNode, type: GraphQLObjectType, scope: Scope): number => {
    if (isLeftOut(selection, operation.variables)) return 0;
    if (selection.kind === Kind.FIELD) return ofField(selection, type, scope);
    const target =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : operation.fragments.get(selection.name.value);
    if (target === undefined || !applies(target.typeCondition?.name.value, type)) return 0;
    return ofSet(target.selectionSet, type, scope);
  };

  const ofField = (node: FieldNode, parent: GraphQLObjectType, scope: Scope): number => {
    const price = priceOf(node, parent, scope, operation);
    if (node.selectionSet === undefined || price.type === null) return price.own;
    // An object is made even where nothing costs within it.
    const each = 1 + ofSet(node.selectionSet, price.type, price.scope);
    return price.own + price.times * each;
  };

  const applies = (name: string | undefined, type: GraphQLObjectType): boolean => {
    if (name === undefined || name === type.name) return true;
    const condition = operation.schema.getType(name);
    return (
      isAbstractType(condition) && isObjectType(type) && operation.schema.isSubType(condition, type)
    );
  };

  return ofSet(operation.node.selectionSet, operation.rootType, OUTSIDE);
}
