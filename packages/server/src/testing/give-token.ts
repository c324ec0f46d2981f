import type { Kysely } from 'kysely';
import { insertToken } from '../database/queries/tokens.ts';
import type { Database } from '../database/tables.ts';
import type { Scope } from '../tokens/scope.ts';
import { hashOfSecret, makeToken, tokenText } from '../tokens/secret.ts';

/** Keeps a new token of some scopes in a test's database. @returns its text, for `authorization: Bearer`. */
export async function giveToken(
  database: Kysely<Database>,
  scopes: readonly Scope[],
  expiresAt: string | null = null,
): Promise<string> {
  const made = makeToken();
  const createdAt = '2026-11-22T00:00:00.000Z';
  const token = { id: made.id, name: 'a test', scopes, createdAt, expiresAt };
  await insertToken(database, token, hashOfSecret(made.secret));
  return tokenText(made);
}
