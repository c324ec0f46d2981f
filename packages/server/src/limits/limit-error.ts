import { type ASTNode, GraphQLError } from 'graphql';

/** The codes of what is refused for its size; docs/api/errors.md explains each. */
export type LimitCode =
  | 'ALIAS_LIMIT'
  | 'BODY_LIMIT'
  | 'COST_LIMIT'
  | 'DEPTH_LIMIT'
  | 'DIRECTIVE_LIMIT'
  | 'ROOT_FIELD_LIMIT'
  | 'TOKEN_LIMIT';

/** A refusal for size. @param message says how much was asked, the limit and what would be right. */
export function limitError(
  code: LimitCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
  nodes: readonly ASTNode[] = [],
): GraphQLError {
  return new GraphQLError(message, {
    nodes,
    extensions: { code, http: { spec: true, status: 400 }, ...extensions },
  });
}
