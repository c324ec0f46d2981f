import { GraphQLError } from 'graphql';
import type { Caller } from './caller.ts';
import { type Scope, SCOPES } from './scope.ts';

/**
 * Lets a resolver go on only for a caller who may.
 * @throws GraphQLError with the code TOKEN_NEEDED (401) without a token, SCOPE_NEEDED (403) with one that is for
 * something else.
 */
export function requireScope(caller: Caller, scope: Scope): void {
  if (caller.scopes.has(scope)) return;
  const wanted = `a token of the scope ${scope} (${SCOPES[scope]})`;
  if (caller.token === null) {
    throw new GraphQLError(
      `This needs ${wanted}: send it as "authorization: Bearer so_…"; the server's host gives them out.`,
      {
        extensions: {
          code: 'TOKEN_NEEDED',
          http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
        },
      },
    );
  }
  throw new GraphQLError(`This needs ${wanted}; the one that was sent allows something else.`, {
    extensions: { code: 'SCOPE_NEEDED', http: { status: 403 } },
  });
}
