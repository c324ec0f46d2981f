import {
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Finds a fragment's definition by name. */
export type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

/**
 * Numbers of selection sets with their fragments expanded. Each fragment is reckoned once, so a document that expands
 * to millions of fields costs no more than it has letters. A fragment within itself counts nothing: it is no valid one.
 * @param ofField what a field comes to; it is handed the number of its own selection set.
 * @param together what several selections come to.
 */
export function overFragments(
  findFragment: FindFragment,
  ofField: (below: () => number) => number,
  together: (numbers: readonly number[]) => number,
): (selections: SelectionSetNode) => number {
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode | undefined): number =>
    set === undefined ? 0 : together(set.selections.map(ofSelection));
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return ofField(() => ofSet(selection.selectionSet));
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    const name = selection.name.value;
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const number = ofSet(findFragment(name)?.selectionSet);
    known.set(name, number);
    return number;
  };
  return ofSet;
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
