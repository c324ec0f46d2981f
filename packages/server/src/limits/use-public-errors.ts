import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import * as v from 'valibot';
import type { Served, Serving } from '../http/serving.ts';
import { toPublicError } from './public-error.ts';

/** Gives every error of an answer a code, and hides what is not meant for clients: only the log has that, with its id. */
export function usePublicErrors(logger: Logger, suggestions: boolean): Plugin<object, Served> {
  const present = <Result extends Pick<ExecutionResult, 'data' | 'errors'>>(
    result: Result,
    serving: Serving,
  ): Result => {
    if (result.errors === undefined) return result;
    const told = publicErrors(result.errors, logger, serving);
    const errors = result.data == null ? told : told.map(withoutStatus);
    if (serving.outcome === 'ok') serving.outcome = 'refused';
    return { ...result, errors: suggestions ? errors : errors.map(withoutSuggestion) };
  };
  return {
    onResultProcess: (processing) => {
      const { result, serverContext } = processing;
      const show = <Result extends Pick<ExecutionResult, 'data' | 'errors'>>(one: Result): Result =>
        present(one, serverContext.serving);
      if (Array.isArray(result)) processing.setResult(result.map(show));
      else if (Symbol.asyncIterator in result) processing.setResult(each(result, show));
      else processing.setResult(show(result));
    },
  };
}

/** The errors of one answer as a client may see them; what it may not goes into the log, under the request's id. */
export function publicErrors(
  errors: readonly unknown[],
  logger: Logger,
  serving: Pick<Serving, 'id' | 'outcome'>,
): GraphQLError[] {
  return errors.map((given) => {
    const { error, internal } = toPublicError(given, serving.id);
    if (internal !== null) {
      serving.outcome = 'failed';
      logger.error({ error: internal, requestId: serving.id }, 'a query failed');
    }
    return error;
  });
}

async function* each<Item>(items: AsyncIterable<Item>, change: (item: Item) => Item) {
  for await (const item of items) yield change(item);
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean [^?]*\?/, '');
  if (message === error.message) return error;
  return rewritten(error, { message });
}

/** An answer that holds data is a success, as GraphQL over HTTP has it, whatever is missing from it: clients keep what came. */
function withoutStatus(error: GraphQLError): GraphQLError {
  const { http, ...extensions } = error.extensions;
  if (!v.is(WithStatus, http)) return error;
  const { status: _, ...rest } = http;
  return rewritten(error, { extensions: { ...extensions, http: rest } });
}

const WithStatus = v.looseObject({ status: v.number() });

function rewritten(
  { message, nodes, source, positions, path, extensions }: GraphQLError,
  change: Partial<Pick<GraphQLError, 'message' | 'extensions'>>,
): GraphQLError {
  const options = { nodes, source, positions, path, extensions, ...change };
  return new GraphQLError(change.message ?? message, options);
}
