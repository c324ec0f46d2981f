import type { KeptToken } from '../database/queries/tokens.ts';

const HEAD = ['id', 'state', 'scopes', 'last used', 'ends', 'name'] as const;

/** Tokens as a table for a terminal. @param now ISO in UTC. */
export function tokenTable(tokens: readonly KeptToken[], now: string): string {
  if (tokens.length === 0) {
    return 'There are no tokens; `second-opinion token create --scope READ_MORE --name …` makes one.';
  }
  const rows = [[...HEAD], ...tokens.map((token) => cellsOf(token, now))];
  const widths = HEAD.map((_name, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(token: KeptToken, now: string): string[] {
  return [
    token.id,
    stateOf(token, now),
    token.scopes.join(','),
    token.lastUsedAt?.slice(0, 16).replace('T', ' ') ?? 'never',
    token.expiresAt?.slice(0, 10) ?? 'never',
    token.name,
  ];
}

function stateOf({ revokedAt, expiresAt }: KeptToken, now: string): string {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'valid';
}
