import type { TypedDocumentString } from './generated/graphql.ts';

/** What a server answers with. */
interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Asks a server a typed document.
 * @throws with what is wrong and what to do: where nobody answers, where something else does, and with the server's own words.
 */
export async function ask<Result, Variables>(
  server: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await post(server, { query: document.toString(), variables });
  const answer = await read(response);
  if (!isAnswer<Result>(answer)) {
    throw new Error(
      `${server} answers with HTTP ${response.status}, but not as a Second Opinion server does. Name one in the variable SERVER.`,
    );
  }
  const { data, errors = [] } = answer;
  if (data === null || data === undefined || errors.length > 0) {
    throw new Error(errors.map(({ message }) => message).join(' '));
  }
  return data;
}

async function post(server: string, body: unknown): Promise<Response> {
  if (!/^https?:$/.test(URL.parse(server)?.protocol ?? '')) {
    throw new Error(`"${server}" is no web address. Write SERVER like http://localhost:4000.`);
  }
  try {
    return await fetch(`${server}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (cause) {
    const hint = 'Start one with "pnpm start", or name another in the variable SERVER.';
    throw new Error(`No server answers at ${server}. ${hint}`, { cause });
  }
}

/** The body as JSON; null where it is none, as of a page. */
async function read(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** The schema is the contract: what is in `data` is what the generated types say of the document. */
function isAnswer<Result>(value: unknown): value is Answer<Result> {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
