import { GraphQLError } from 'graphql';
import * as v from 'valibot';
import { isUnavailable } from '../database/unavailable.ts';

/** What everybody is told while the database cannot be reached. */
export const UNAVAILABLE = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The database of this server cannot be reached for now. Ask again in a moment.',
  /** Seconds. */
  retryAfter: '1',
} as const;

/** What a client is told of an error, and what it was where the client is not told. */
export interface PublicError {
  readonly error: GraphQLError;
  /** For the log; null where the client is told all there is. */
  readonly internal: unknown;
}

/**
 * An error as a client may see it. What was thrown as a GraphQL error is meant for the client; of anything else it is
 * told only that it happened, and the id under which the log has it.
 * @param requestId what the log has it under.
 */
export function toPublicError(error: unknown, requestId: string): PublicError {
  const thrown = error instanceof GraphQLError ? innermost(error) : error;
  if (error instanceof GraphQLError && thrown instanceof GraphQLError) {
    const code = codeOf(error) ?? codeOf(thrown);
    // Without a code and without a path: variables, or the name of an operation. With a path: the schema broke its word.
    if (code !== null || error.path === undefined) {
      return { error: withCode(error, code ?? 'BAD_USER_INPUT'), internal: null };
    }
  }
  if (isUnavailable(thrown)) return { error: unavailableError(error), internal: thrown };
  const shown = new GraphQLError(
    `Something went wrong on this server. Its log says what, under the request id ${requestId}.`,
    {
      ...(error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}),
      extensions: { code: 'INTERNAL', requestId, unexpected: true },
    },
  );
  return { error: shown, internal: thrown };
}

/** What was asked may be answered in a moment. */
function unavailableError(error: unknown): GraphQLError {
  return new GraphQLError(UNAVAILABLE.message, {
    ...(error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}),
    extensions: {
      code: UNAVAILABLE.code,
      http: { status: 503, headers: { 'retry-after': UNAVAILABLE.retryAfter } },
    },
  });
}

function innermost(error: GraphQLError): unknown {
  const { originalError } = error;
  return originalError instanceof GraphQLError
    ? innermost(originalError)
    : (originalError ?? error);
}

function codeOf({ extensions }: GraphQLError): string | null {
  const { code, http } = extensions;
  if (v.is(NotAllowed, http)) return 'METHOD_NOT_ALLOWED';
  return typeof code === 'string' ? (RENAMED[code] ?? code) : null;
}

const NotAllowed = v.object({ status: v.literal(405) });

/** The names that libraries have for what we name otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
};

function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions['code'] === code) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { http: { spec: true, status: 400 }, ...error.extensions, code },
  });
}
