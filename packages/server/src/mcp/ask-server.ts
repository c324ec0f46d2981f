import * as v from 'valibot';
import type { Ask } from './ask.ts';

const Answer = v.object({
  data: v.nullish(v.unknown()),
  errors: v.optional(v.array(v.object({ message: v.string() }))),
});

/** How long a server may take, in milliseconds. */
const PATIENCE = 20_000;

/** Asks a server of Second Opinion elsewhere. @param url its address, "https://opinion.example.org". */
export function askServer(url: string): Ask {
  const endpoint = `${url.replace(/\/+$/, '')}/graphql`;
  return async (document, variables = {}) => {
    const { data, errors = [] } = v.parse(Answer, await post(endpoint, document, variables));
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };
}

async function post(endpoint: string, query: string, variables: object): Promise<unknown> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer: unknown = await response.json();
    return answer;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No answer of Second Opinion came from ${endpoint} (${reason}): see that the server runs, and that --server names its address, as http://localhost:4000.`,
      { cause: error },
    );
  }
}
