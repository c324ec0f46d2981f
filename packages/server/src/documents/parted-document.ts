import { hash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  TypeInfo,
  getNamedType,
  print,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { MARK, PART_TYPES } from './part-schema.ts';

/** What a document asks of the objects of one type, as a document of its own whose root is such an object. */
export interface Part {
  /** The same for all documents that ask the same. */
  readonly id: string;
  readonly type: string;
  readonly document: DocumentNode;
}

/** A document of which parts are cut out: each is a mark in its place, by the part's number. */
export interface PartedDocument {
  readonly outer: DocumentNode;
  readonly parts: readonly Part[];
}

/** The name that a part's mark has in an answer. */
function markOf(part: number): string {
  return `${MARK}${part}`;
}

/**
 * Cuts out what is asked of programs, of institutions and of a comparison's cells, where that is the same for every request:
 * it hangs on no variable, and holds nothing of a reader's. Null where there is nothing of that kind.
 */
export function partDocument(schema: GraphQLSchema, document: DocumentNode): PartedDocument | null {
  if (print(document).includes(MARK)) return null;
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const parts: Part[] = [];
  const types = new TypeInfo(schema);
  const outer: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const type = getNamedType(types.getType())?.name ?? '';
        const { selectionSet } = node;
        if (selectionSet === undefined || !PART_TYPES.has(type)) return undefined;
        if (!isSameForAll(selectionSet, fragments)) return undefined;
        parts.push(toPart(type, selectionSet, fragments));
        return { ...node, selectionSet: marked(parts.length - 1) };
      },
    }),
  );
  return parts.length === 0 ? null : { outer, parts };
}

function toPart(
  type: string,
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Part {
  const operation = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    selectionSet,
  } as const;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...within(selectionSet, fragments).values()],
  };
  return { id: `${type} ${hash('sha256', print(document), 'base64')}`, type, document };
}

function marked(part: number): SelectionSetNode {
  const mark: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: markOf(part) },
    name: { kind: Kind.NAME, value: MARK },
  };
  return { kind: Kind.SELECTION_SET, selections: [mark] };
}

/** No variable, and no input object: a profile is one. */
function isSameForAll(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  let same = true;
  const visitor = {
    Variable: () => void (same = false),
    ObjectValue: () => void (same = false),
  };
  for (const node of [set, ...within(set, fragments).values()]) visit(node, visitor);
  return same;
}

/** The fragments that a selection set leads to. */
function within(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Map<string, FragmentDefinitionNode>(),
): Map<string, FragmentDefinitionNode> {
  visit(set, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || found.has(name.value)) return;
      found.set(name.value, fragment);
      within(fragment.selectionSet, fragments, found);
    },
  });
  return found;
}
