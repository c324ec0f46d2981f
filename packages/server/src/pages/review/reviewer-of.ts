import type { IncomingMessage } from 'node:http';
import type { Authenticate } from '../../tokens/authenticate.ts';
import type { Caller } from '../../tokens/caller.ts';

/**
 * Who reviews in a browser: the password of HTTP's basic authentication is a token, the name does not matter. Browsers ask for it and keep it
 * for the visit, so that no script and no cookie is needed. Null where nobody is known, or may not review.
 */
export async function reviewerIn(
  request: IncomingMessage,
  authenticate: Authenticate,
): Promise<NonNullable<Caller['token']> | null> {
  const [, encoded] =
    /^Basic +([A-Za-z0-9+/=]+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  if (encoded === undefined) return null;
  const [, password] = /^[^:]*:(\S+)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  if (password === undefined) return null;
  const caller = await authenticate(`Bearer ${password}`);
  if ('kind' in caller || !caller.scopes.has('REVIEW')) return null;
  return caller.token;
}

/** Whether a form was sent from a page of this server: browsers add the password to what other sites send, too. */
export function isFromHere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
