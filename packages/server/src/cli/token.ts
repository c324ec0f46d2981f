import type { Kysely } from 'kysely';
import { insertToken, listTokens, revokeToken } from '../database/queries/tokens.ts';
import type { Database } from '../database/tables.ts';
import { hashOfSecret, makeToken, tokenText } from '../tokens/secret.ts';
import { CommandError } from './command-error.ts';
import { openExisting } from './open-existing.ts';
import { readExpiry, readName, readScopes } from './token-options.ts';
import { tokenTable } from './token-table.ts';
import { type GlobalOptions, type Run, runCommand } from './run-command.ts';

/** How a token is asked for. */
interface TokenOptions extends GlobalOptions {
  readonly scope: readonly string[];
  readonly name: string;
  readonly expires?: string;
}

/** Makes a token and shows it, this once: only the hash of its secret is kept. */
export function createToken(options: TokenOptions): Promise<void> {
  return runCommand(options, async (run) => {
    const now = new Date();
    const wanted = {
      name: readName(options.name),
      scopes: readScopes(options.scope),
      createdAt: now.toISOString(),
      expiresAt: readExpiry(options.expires, now),
    };
    const made = makeToken();
    await withDatabase(run, (database) =>
      insertToken(database, { id: made.id, ...wanted }, hashOfSecret(made.secret)),
    );
    const token = tokenText(made);
    return {
      text: [
        token,
        `Shown this once: keep it as you keep a password. It is sent as "authorization: Bearer …".`,
        `Revoke it by: second-opinion token revoke ${made.id}`,
      ].join('\n'),
      data: { token, id: made.id, ...wanted },
    };
  });
}

/** Lists all tokens, without their secrets, which nobody has. */
export function showTokens(options: GlobalOptions): Promise<void> {
  return runCommand(options, async (run) => {
    const tokens = await withDatabase(run, listTokens);
    return { text: tokenTable(tokens, new Date().toISOString()), data: { tokens } };
  });
}

/** Revokes a token for ever; every server on the database refuses it from its next request on. */
export function revoke(id: string, options: GlobalOptions): Promise<void> {
  return runCommand(options, async (run) => {
    const found = await withDatabase(run, (database) =>
      revokeToken(database, id, new Date().toISOString()),
    );
    if (!found) {
      throw new CommandError(
        `No token has the id ${id}; \`second-opinion token list\` lists them.`,
      );
    }
    return { text: `The token ${id} is revoked.`, data: { id } };
  });
}

async function withDatabase<Value>(
  { config }: Run,
  use: (database: Kysely<Database>) => Promise<Value>,
): Promise<Value> {
  const database = await openExisting((await config()).database);
  try {
    return await use(database);
  } finally {
    await database.destroy();
  }
}
