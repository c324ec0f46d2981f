import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import * as v from 'valibot';
import { NUL_REFUSED, holdsNul } from '../limits/holds-nul.ts';
import { isDocumentId } from '../documents/document-id.ts';
import type { TrustedDocument, TrustedDocuments } from '../documents/trusted-documents.ts';

/** Why a query by id is not answered. */
export interface Refusal {
  readonly kind: 'REFUSAL';
  readonly status: number;
  /** A GraphQL response of errors alone. */
  readonly text: string;
}

/** A trusted document with the variables to answer it for. */
export interface TrustedQuery {
  readonly kind: 'QUERY';
  readonly document: TrustedDocument;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as text, the same in whatever order they came. */
  readonly canonical: string;
}

/** Longer variables belong into a body. */
const VARIABLES_LIMIT = 8_000;

const VariablesSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

/** Reads `documentId=…&variables=…`. */
export function readTrustedQuery(
  spelling: string,
  documents: TrustedDocuments,
): TrustedQuery | Refusal {
  const parameters = new URLSearchParams(spelling);
  const id = parameters.get('documentId') ?? '';
  if (!isDocumentId(id)) {
    return refuse(
      400,
      'BAD_USER_INPUT',
      'A `documentId` is "sha256:" and the 64 hexadecimal digits of the document\'s hash.',
    );
  }
  const document = documents.get(id);
  if (document === undefined) {
    return refuse(
      404,
      'DOCUMENT_NOT_FOUND',
      `This server knows no document ${id}; send its text by POST, or have its host register it.`,
    );
  }
  if (!document.reads) {
    const message = 'This document writes: send its id and variables by POST.';
    return refuse(405, 'METHOD_NOT_ALLOWED', message);
  }
  const text = parameters.get('variables') ?? '{}';
  const variables = text.length > VARIABLES_LIMIT ? null : v.safeParse(VariablesSchema, text);
  if (variables === null || !variables.success) {
    return refuse(
      400,
      'BAD_USER_INPUT',
      `\`variables\` is a JSON object of at most ${VARIABLES_LIMIT} characters: {"slug":"sydney-mmed"}.`,
    );
  }
  if (holdsNul(variables.output)) return refuse(400, 'BAD_USER_INPUT', NUL_REFUSED);
  const canonical = JSON.stringify(sorted(variables.output));
  return { kind: 'QUERY', document, variables: variables.output, canonical };
}

/** The refusal for errors as clients may see them: the server's fault where one of them is. */
export function refusalOf(errors: readonly GraphQLError[], status = 400): Refusal {
  const internal = errors.some(({ extensions }) => extensions['code'] === 'INTERNAL');
  return toRefusal(
    internal ? 500 : status,
    errors.map((error) => {
      const { http: _http, unexpected: _unexpected, ...extensions } = error.extensions;
      return { ...error.toJSON(), extensions };
    }),
  );
}

function refuse(status: number, code: string, message: string): Refusal {
  return toRefusal(status, [{ message, extensions: { code } }]);
}

function toRefusal(status: number, errors: readonly GraphQLFormattedError[]): Refusal {
  return { kind: 'REFUSAL', status, text: JSON.stringify({ errors }) };
}

/** The same with the members of every object in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
