import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type * as Jit from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** What is asked to be executed. */
export type Asking = Pick<
  ExecutionArgs,
  'document' | 'operationName' | 'contextValue' | 'variableValues'
>;

/** Executes one operation of a document. */
export type CompiledQuery = (
  asking: Pick<Asking, 'contextValue' | 'variableValues'>,
) => ExecutionResult | Promise<ExecutionResult>;

/** Compiling takes as long as executing some ten times: it is done for what is asked again. */
const ASKED_BEFORE = 3;

/** So many documents stay compiled, some hundred kilobytes each. */
const KEPT = 64;

/** Finds what executes an operation faster than GraphQL's own executor, or null where that is to be used. */
export type CompiledQueries = (asking: Asking) => CompiledQuery | null;

type Compiler = Pick<typeof Jit, 'compileQuery' | 'isCompiledQuery'>;

/**
 * Documents are told apart by identity: who parses keeps what it has parsed. The compiler, which is large, is loaded once it
 * is needed; until then nothing is compiled.
 */
export function createCompiledQueries(schema: GraphQLSchema): CompiledQueries {
  let compiler: Compiler | 'LOADING' | null = null;
  const load = async (): Promise<void> => {
    compiler = 'LOADING';
    compiler = await import('graphql-jit');
  };
  const asked = new LRUCache<DocumentNode, number>({ max: 4 * KEPT });
  const kept = new LRUCache<DocumentNode, Map<string, CompiledQuery | null>>({ max: KEPT });
  return ({ document, operationName }) => {
    const times = (asked.get(document) ?? 0) + 1;
    asked.set(document, times);
    if (times <= ASKED_BEFORE) return null;
    if (compiler === null) void load();
    if (compiler === null || compiler === 'LOADING') return null;
    const operations = kept.get(document) ?? new Map<string, CompiledQuery | null>();
    kept.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name);
    if (known !== undefined) return known;
    const compiled = isQuery(document, operationName)
      ? compile(compiler, schema, document, name)
      : null;
    operations.set(name, compiled);
    return compiled;
  };
}

function compile(
  { compileQuery, isCompiledQuery }: Compiler,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName === '' ? undefined : operationName);
  if (!isCompiledQuery(compiled)) return null;
  return ({ contextValue, variableValues }) =>
    compiled.query(undefined, contextValue, { ...variableValues });
}

function isQuery({ definitions }: DocumentNode, operationName: string | null | undefined): boolean {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const found = operations.find(
    ({ name }) => operationName == null || name?.value === operationName,
  );
  return found?.operation === OperationTypeNode.QUERY;
}
