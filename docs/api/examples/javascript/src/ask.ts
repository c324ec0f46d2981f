import type { TypedDocumentString } from './generated/graphql.ts';

/** What a server answers with. */
interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks a server a typed document. @throws with what the server says is wrong. */
export async function ask<Result, Variables>(
  server: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const answer: unknown = await response.json();
  if (!isAnswer<Result>(answer)) throw new Error(`HTTP ${response.status} without an answer`);
  const { data, errors = [] } = answer;
  if (data === null || data === undefined || errors.length > 0) {
    throw new Error(errors.map(({ message }) => message).join(' '));
  }
  return data;
}

/** The schema is the contract: what is in `data` is what the generated types say of the document. */
function isAnswer<Result>(value: unknown): value is Answer<Result> {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
