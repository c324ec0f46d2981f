import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Served } from '../http/serving.ts';
import * as v from 'valibot';
import { DOCUMENT_ID } from '../documents/use-trusted-documents.ts';
import { NUL_REFUSED, documentHoldsNul, holdsNul } from './holds-nul.ts';
import { withinBytes } from './within-bytes.ts';

/** Refuses, with a code of its own, a request that carries no single query: before anything is reckoned of it. */
export function useRequestRules(bodyBytes: number): Plugin<object, Served> {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser, fetchAPI }) => {
      if (request.method !== 'GET' && request.method !== 'POST') throw wrongMethod(request.method);
      if (requestParser === undefined || !isPreflighted(request)) {
        throw wrongType(request.headers.get('content-type'));
      }
      const encoding = request.headers.get('content-encoding') ?? 'identity';
      if (encoding !== 'identity') throw encoded(encoding);
      setRequestParser(async (given) => {
        const limited = await withinBytes(given, bodyBytes, fetchAPI);
        try {
          return await requestParser(limited);
        } catch (error) {
          throw isBroken(error) ? malformed(request.method) : error;
        }
      });
      return {
        onRequestParseDone: ({ requestParserResult }) => {
          if (Array.isArray(requestParserResult)) throw batched();
          if (!v.is(AskingSchema, requestParserResult)) throw nothingAsked();
          const { query, variables } = requestParserResult;
          if (documentHoldsNul(query ?? '') || holdsNul(variables)) {
            throw refusal('BAD_USER_INPUT', 400, NUL_REFUSED);
          }
        },
      };
    },
  };
}

/**
 * Whether a browser asks this server before it sends such a request for a page of another origin. A body that a form can
 * send (as text, as a form) is sent unasked, so that any page could write in its reader's name.
 */
function isPreflighted({ method, headers }: Request): boolean {
  const type = headers.get('content-type') ?? '';
  return method === 'GET' || /^application\/(?:graphql\+)?json *(?:;|$)/.test(type);
}

/** Text or the id of a document; whether they are any good is looked at later. */
const AskingSchema = v.union([
  v.object({ query: v.pipe(v.string(), v.nonEmpty()) }),
  v.object({ query: v.nullish(v.literal('')), [DOCUMENT_ID]: v.string() }),
]);

function nothingAsked(): GraphQLError {
  return refusal(
    'BAD_REQUEST',
    400,
    'Nothing is asked: send `query` as text, as in {"query": "{ catalogue { programs } }"}, or `documentId`.',
  );
}

function wrongMethod(method: string): GraphQLError {
  return refusal('METHOD_NOT_ALLOWED', 405, `GraphQL is asked by GET or POST, not by ${method}.`, {
    Allow: 'GET, POST',
  });
}

function wrongType(type: string | null): GraphQLError {
  return refusal(
    'UNSUPPORTED_MEDIA_TYPE',
    415,
    `A body is "application/json", not ${type === null ? 'without a content type' : JSON.stringify(type)}: {"query": "{ catalogue { programs } }"}.`,
  );
}

/** A small body that unpacks to a large one is not unpacked at all. */
function encoded(encoding: string): GraphQLError {
  return refusal(
    'CONTENT_ENCODING',
    415,
    `A body is sent as it is, not as ${JSON.stringify(encoding)}: leave \`content-encoding\` out.`,
    { 'Accept-Encoding': 'identity' },
  );
}

function malformed(method: string): GraphQLError {
  return refusal(
    'MALFORMED_JSON',
    400,
    method === 'GET'
      ? '`variables` and `extensions` of the address are JSON objects: variables={"slug":"sydney-mmed"}.'
      : 'The body is no JSON object such as {"query": "{ catalogue { programs } }"}.',
  );
}

function batched(): GraphQLError {
  return refusal(
    'BATCHING_OFF',
    400,
    'One request carries one query: send an object, not a list. Several things can be asked in one query under aliases.',
  );
}

/** What a parser throws over text that it cannot read; a body over the limit has its own code already. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return error instanceof SyntaxError;
  return error.extensions['code'] === 'BAD_REQUEST';
}

function refusal(
  code: string,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}
