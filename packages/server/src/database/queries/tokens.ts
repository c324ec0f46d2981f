import type { Kysely } from 'kysely';
import { type Scope, isScope } from '../../tokens/scope.ts';
import type { Database } from '../tables.ts';

/** A token as it is kept. Times are ISO in UTC; null where there is none. */
export interface KeptToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

const KEPT = ['id', 'name', 'scopes', 'createdAt', 'expiresAt', 'revokedAt', 'lastUsedAt'] as const;

/** Keeps a new token. @param hash of its secret, as `hashOfSecret` makes it. */
export async function insertToken(
  database: Kysely<Database>,
  { scopes, ...token }: Pick<KeptToken, 'id' | 'name' | 'scopes' | 'createdAt' | 'expiresAt'>,
  hash: string,
): Promise<void> {
  const words = scopes.join(' ');
  await database
    .insertInto('token')
    .values({ ...token, scopes: words, hash, revokedAt: null, lastUsedAt: null })
    .execute();
}

/** The token of an id, with the hash of its secret. */
export async function findToken(
  database: Kysely<Database>,
  id: string,
): Promise<(KeptToken & { readonly hash: string }) | undefined> {
  const row = await database
    .selectFrom('token')
    .where('id', '=', id)
    .select([...KEPT, 'hash'])
    .executeTakeFirst();
  return row && { ...row, scopes: scopesOf(row.scopes) };
}

/** Every token, the oldest first, revoked ones included. */
export async function listTokens(database: Kysely<Database>): Promise<KeptToken[]> {
  const rows = await database
    .selectFrom('token')
    .select(KEPT)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, scopes: scopesOf(row.scopes) }));
}

/** Revokes a token for ever. @returns false where no token has the id; one that was revoked before stays so. */
export async function revokeToken(
  database: Kysely<Database>,
  id: string,
  now: string,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('token')
    .where('id', '=', id)
    .set((build) => ({ revokedAt: build.fn.coalesce('revokedAt', build.val(now)) }))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Writes down that a token was used, unless another process has done so since `before`. */
export async function noteUse(
  database: Kysely<Database>,
  id: string,
  now: string,
  before: string,
): Promise<void> {
  await database
    .updateTable('token')
    .where('id', '=', id)
    .where((where) => where.or([where('lastUsedAt', 'is', null), where('lastUsedAt', '<', before)]))
    .set({ lastUsedAt: now })
    .execute();
}

/** A scope that this version does not know allows nothing here. */
function scopesOf(words: string): Scope[] {
  return words.split(' ').filter(isScope);
}
