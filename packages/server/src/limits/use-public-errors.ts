import { randomUUID } from 'node:crypto';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { toPublicError } from './public-error.ts';

/** Gives every error of an answer a code, and hides what is not meant for clients: only the log has that, with its id. */
export function usePublicErrors(logger: Logger, suggestions: boolean): Plugin {
  const present = <Result extends Pick<ExecutionResult, 'errors'>>(result: Result): Result => {
    if (result.errors === undefined) return result;
    const errors = publicErrors(result.errors, logger);
    return { ...result, errors: suggestions ? errors : errors.map(withoutSuggestion) };
  };
  return {
    onResultProcess: (processing) => {
      const { result } = processing;
      if (Array.isArray(result)) processing.setResult(result.map(present));
      else if (Symbol.asyncIterator in result) processing.setResult(each(result, present));
      else processing.setResult(present(result));
    },
  };
}

/** The errors of one answer as a client may see them; what it may not goes into the log, under one id. */
export function publicErrors(errors: readonly unknown[], logger: Logger): GraphQLError[] {
  let requestId: string | undefined;
  return errors.map((given) => {
    const { error, internal } = toPublicError(given, () => (requestId ??= randomUUID()));
    if (internal !== null) logger.error({ err: internal, requestId }, 'a query failed');
    return error;
  });
}

async function* each<Item>(items: AsyncIterable<Item>, change: (item: Item) => Item) {
  for await (const item of items) yield change(item);
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean [^?]*\?/, '');
  if (message === error.message) return error;
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
