import * as v from 'valibot';
import { documentId } from './document-id.ts';
import { ServerFailure, unanswered } from './failure.ts';
import { readBody } from './read-body.ts';

/** How long a server may take before it counts as away, in milliseconds. */
const PATIENCE = 8_000;

const BodySchema = v.object({
  data: v.optional(v.nullable(v.unknown())),
  errors: v.optional(v.unknown()),
});

/**
 * Asks a server for a document that it knows by its id, over GET, so that what it answered last is only confirmed. Neither a
 * cookie nor a referrer goes along. @returns the answer's data @throws ServerFailure
 */
export async function fetchTrusted(
  server: string,
  document: string,
  variables: object,
): Promise<unknown> {
  const query = new URLSearchParams({
    documentId: await documentId(document),
    variables: JSON.stringify(variables),
  });
  const response = await get(server, `${server}/graphql?${query}`);
  const body = v.safeParse(BodySchema, await readBody(server, response));
  if (!body.success) throw new ServerFailure('NOT_OUR_SERVER', server);
  if (body.output.errors !== undefined || body.output.data == null) {
    // A server that does not know the document is of another version than this extension.
    const unknown = response.status === 400 || response.status === 404;
    throw new ServerFailure(unknown ? 'WRONG_VERSION' : 'REFUSED', server);
  }
  return body.output.data;
}

async function get(server: string, url: string): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    throw unanswered(server, error);
  }
}
