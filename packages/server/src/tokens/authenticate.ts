import type { Kysely } from 'kysely';
import { findToken, noteUse } from '../database/queries/tokens.ts';
import type { Database } from '../database/tables.ts';
import { ANYBODY, type Caller } from './caller.ts';
import { allowedBy } from './scope.ts';
import { hashOfSecret, isSecretOf, readToken } from './secret.ts';

/** Why a token is refused. Only who shows the right secret is told that its time is over. */
export interface RefusedToken {
  readonly kind: 'REFUSED';
  readonly code: 'UNKNOWN_TOKEN' | 'EXPIRED_TOKEN' | 'REVOKED_TOKEN';
}

/** Finds who asks by the header `authorization`; at once where it has none. */
export type Authenticate = (
  authorization: string | undefined,
) => Caller | Promise<Caller | RefusedToken>;

/** The last use of a token is written down at most so often, in milliseconds. */
const NOTED_EVERY = 60_000;

/** Compared with where no token has the id, so that it takes as long. */
const NOBODYS = hashOfSecret('');

/**
 * Authentication by the tokens in a database. Every request asks it anew, by the primary key: a revoked token is refused
 * at once, by every process.
 * @param onFault told where a last use could not be written; the request is answered all the same.
 */
export function createAuthenticate(
  database: Kysely<Database>,
  onFault: (error: unknown) => void,
  now: () => Date = () => new Date(),
): Authenticate {
  return (authorization) => {
    const shown = /^Bearer(?: +(.*?))? *$/is.exec(authorization ?? '');
    return shown === null ? ANYBODY : identify(shown[1] ?? '');
  };

  async function identify(text: string): Promise<Caller | RefusedToken> {
    const token = readToken(text);
    if (token === null) return refused('UNKNOWN_TOKEN');
    const known = await findToken(database, token.id);
    const right = isSecretOf(token.secret, known?.hash ?? NOBODYS);
    if (known === undefined || !right) return refused('UNKNOWN_TOKEN');
    const at = now();
    if (known.revokedAt !== null) return refused('REVOKED_TOKEN');
    if (known.expiresAt !== null && known.expiresAt <= at.toISOString()) {
      return refused('EXPIRED_TOKEN');
    }
    const before = new Date(at.getTime() - NOTED_EVERY).toISOString();
    if (known.lastUsedAt === null || known.lastUsedAt < before) {
      noteUse(database, token.id, at.toISOString(), before).catch(onFault);
    }
    return { token: { id: known.id, name: known.name }, scopes: allowedBy(known.scopes) };
  }
}

function refused(code: RefusedToken['code']): RefusedToken {
  return { kind: 'REFUSED', code };
}
