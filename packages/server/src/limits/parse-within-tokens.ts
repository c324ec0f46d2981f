import { type DocumentNode, GraphQLError, type ParseOptions, type Source, parse } from 'graphql';
import { limitError } from './limit-error.ts';

/** Parses a document, and stops at the first token, comment included, that is over the limit. @throws GraphQLError */
export function parseWithinTokens(
  source: string | Source,
  limit: number,
  options: ParseOptions = {},
): DocumentNode {
  try {
    return parse(source, { ...options, maxLexicalTokens: limit, maxComments: limit });
  } catch (error) {
    if (error instanceof GraphQLError && /contains more tha[nt] \d+ /.test(error.message)) {
      throw limitError(
        'TOKEN_LIMIT',
        `The document has more than ${limit} words and signs; at most that many are read. Send values as variables, and what repeats as a fragment.`,
        { limit },
      );
    }
    if (error instanceof RangeError) throw tooNested();
    throw error;
  }
}

/** A document within the limit can still be nested deeper than the parser's own stack reaches. */
function tooNested() {
  return limitError('TOKEN_LIMIT', 'The document nests its brackets too deep to be read.');
}
