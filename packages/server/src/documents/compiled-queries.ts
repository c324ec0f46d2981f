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
import type { Context } from '../schema/builder.ts';
import type { AssembledAnswer } from './assembled-answer.ts';
import { overFragments, sum } from '../limits/over-fragments.ts';
import { partedQuery } from './parted-query.ts';

/** What is asked to be executed. */
export type Asking = Pick<
  ExecutionArgs,
  'document' | 'operationName' | 'contextValue' | 'variableValues'
>;

/** Executes one operation of a document; null where an error is to be told. */
export type CompiledQuery = (
  asking: Pick<Asking, 'contextValue' | 'variableValues'>,
) => Promise<ExecutionResult | AssembledAnswer | null>;

/** Compiling takes as long as executing some ten times: it is done for what is asked again. */
const ASKED_BEFORE = 3;

/** A document of more fields than this, fragments expanded, is never compiled: that would take longer than its answers may. */
const MOST_FIELDS = 300;

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
    const compiled = worthCompiling(document, operationName)
      ? compile(compiler, schema, document, name === '' ? undefined : name)
      : null;
    operations.set(name, compiled);
    return compiled;
  };
}

/** By its parts where it has some, else as a whole. */
function compile(
  compiler: Compiler,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery {
  const compiled = (of: GraphQLSchema, what: DocumentNode) =>
    compileWith(compiler, of, what, operationName);
  let parted = partedQuery(schema, document, operationName, compiled);
  let whole: Executor | null | undefined;
  return async ({ contextValue, variableValues }) => {
    const variables = variableValues ?? {};
    if (parted !== null && isContext(contextValue)) {
      const answer = await parted(contextValue, variables);
      if (answer === 'FAILED') return null;
      if (answer !== 'TANGLED') return answer;
      parted = null;
    }
    if (whole === undefined) whole = compiled(schema, document);
    const result = await whole?.(contextValue, variables);
    return result === undefined || result.errors !== undefined ? null : result;
  };
}

/** Executes an operation with what is given. */
type Executor = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

function compileWith(
  { compileQuery, isCompiledQuery }: Compiler,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Executor | null {
  const compiled = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(compiled)) return null;
  return (context, variables) => compiled.query(undefined, context, { ...variables });
}

function isContext(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && 'loaders' in value;
}

function worthCompiling(
  { definitions }: DocumentNode,
  operationName: string | null | undefined,
): boolean {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const found = operations.find(
    ({ name }) => operationName == null || name?.value === operationName,
  );
  if (found?.operation !== OperationTypeNode.QUERY) return false;
  const fragments = new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const fieldsOf = overFragments(
    (name) => fragments.get(name),
    (below) => 1 + below(),
    sum,
  );
  return fieldsOf(found.selectionSet) <= MOST_FIELDS;
}
