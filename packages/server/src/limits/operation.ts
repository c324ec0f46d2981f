import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { variablesOf } from './given-arguments.ts';

/** An operation with all that its cost hangs on. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly node: OperationDefinitionNode;
  readonly rootType: GraphQLObjectType;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is asked to be executed. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The operation that is asked for; null where the document has none of that name, which execution will say. */
export function operationOf(asked: Asked): Operation | null {
  const { schema, document, operationName, variableValues } = asked;
  const { definitions } = document;
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const node = operations.find(
    ({ name }) => operationName == null || name?.value === operationName,
  );
  const rootType = node === undefined ? undefined : schema.getRootType(node.operation);
  if (node === undefined || rootType == null) return null;
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  return { schema, node, rootType, fragments, variables: variablesOf(node, variableValues ?? {}) };
}
