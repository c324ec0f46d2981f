import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listTokens, revokeToken } from '../database/queries/tokens.ts';
import { giveToken } from '../testing/give-token.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { type Authenticate, createAuthenticate } from './authenticate.ts';
import { ANYBODY } from './caller.ts';
import { readToken } from './secret.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>['database'];
let statements: string[];
let authenticate: Authenticate;
let now: Date;
const faults: unknown[] = [];

beforeEach(async () => {
  ({ database, statements } = await openTestDatabase([]));
  now = new Date('2026-11-22T12:00:00.000Z');
  faults.length = 0;
  authenticate = createAuthenticate(
    database,
    (fault) => faults.push(fault),
    () => now,
  );
});
afterEach(() => database.destroy());

const idOf = (token: string): string => readToken(token)?.id ?? '';

describe('who asks', () => {
  test.each([undefined, '', 'Basic cmVhZGVyOnNlY3JldA==', 'Bearers x'])(
    'is anybody with the header %j, without a look at the database',
    (header) => {
      statements.length = 0;
      expect(authenticate(header)).toBe(ANYBODY);
      expect(statements).toEqual([]);
    },
  );

  test('is the bearer of a token, with what it allows', async () => {
    const token = await giveToken(database, ['CONTRIBUTE', 'READ_MORE']);
    const caller = await authenticate(`bearer  ${token} `);
    expect(caller).toEqual({
      token: { id: idOf(token), name: 'a test' },
      scopes: new Set(['READ_MORE', 'CONTRIBUTE']),
    });
  });

  test('may do everything with ADMIN', async () => {
    const token = await giveToken(database, ['ADMIN']);
    expect(await authenticate(`Bearer ${token}`)).toMatchObject({
      scopes: new Set(['READ_MORE', 'CONTRIBUTE', 'REVIEW', 'ADMIN']),
    });
  });

  test('is refused with a token that nobody was given', async () => {
    const token = await giveToken(database, ['ADMIN']);
    const other = await giveToken(database, ['ADMIN']);
    const mixed = `so_${idOf(token)}_${readToken(other)?.secret}`;
    for (const wrong of ['', 'x', 'a b', `${token}x`, mixed, `so_000000000000_${'a'.repeat(43)}`]) {
      expect(await authenticate(`Bearer ${wrong}`)).toEqual({
        kind: 'REFUSED',
        code: 'UNKNOWN_TOKEN',
      });
    }
  });

  test('is refused from the very moment that a token ends', async () => {
    const token = await giveToken(database, ['REVIEW'], '2026-11-22T12:00:01.000Z');
    expect(await authenticate(`Bearer ${token}`)).not.toHaveProperty('kind');
    now = new Date('2026-11-22T12:00:01.000Z');
    expect(await authenticate(`Bearer ${token}`)).toMatchObject({ code: 'EXPIRED_TOKEN' });
    now = new Date('2020-01-01');
    expect(await authenticate(`Bearer ${token}`)).not.toHaveProperty('kind');
  });

  test('is refused at once after a token is revoked, and only its own', async () => {
    const [one, two] = [await giveToken(database, ['ADMIN']), await giveToken(database, ['ADMIN'])];
    expect(await revokeToken(database, idOf(one), '2026-11-22T12:00:00.000Z')).toBe(true);
    expect(await revokeToken(database, idOf(one), '2027-01-01T00:00:00.000Z')).toBe(true);
    expect(await revokeToken(database, 'none', '2026-11-22T12:00:00.000Z')).toBe(false);
    expect(await authenticate(`Bearer ${one}`)).toMatchObject({ code: 'REVOKED_TOKEN' });
    expect(await authenticate(`Bearer ${two}`)).not.toHaveProperty('kind');
    const kept = (await listTokens(database)).find(({ id }) => id === idOf(one));
    expect(kept?.revokedAt).toBe('2026-11-22T12:00:00.000Z');
  });

  test('is not told that a token is over unless it has the secret', async () => {
    const token = await giveToken(database, ['ADMIN'], '2026-11-22T11:00:00.000Z');
    const guessed = `so_${idOf(token)}_${'a'.repeat(43)}`;
    expect(await authenticate(`Bearer ${guessed}`)).toMatchObject({ code: 'UNKNOWN_TOKEN' });
  });
});

describe('the last use', () => {
  const lastUse = async () => (await listTokens(database))[0]?.lastUsedAt;

  test('is written down at most once a minute', async () => {
    const token = await giveToken(database, ['READ_MORE']);
    // The use of 12:00:59, were it written, would keep that of 12:01:01 from being.
    for (const [at, noted] of [
      ['12:00:00', '12:00:00'],
      ['12:00:59', '12:00:00'],
      ['12:01:01', '12:01:01'],
    ] as const) {
      now = new Date(`2026-11-22T${at}.000Z`);
      await authenticate(`Bearer ${token}`);
      await expect.poll(lastUse).toBe(`2026-11-22T${noted}.000Z`);
    }
  });

  test('does not keep anybody out where it cannot be written', async () => {
    const token = await giveToken(database, ['READ_MORE']);
    const full = database.withPlugin({
      transformQuery: ({ node }) => {
        if (node.kind === 'UpdateQueryNode') throw new Error('disk full');
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    authenticate = createAuthenticate(
      full,
      (fault) => faults.push(fault),
      () => now,
    );
    expect(await authenticate(`Bearer ${token}`)).not.toHaveProperty('kind');
    await expect.poll(() => String(faults[0])).toContain('disk full');
  });
});

test('no secret and no token is in the database', async () => {
  const token = await giveToken(database, ['ADMIN']);
  const rows = await database.selectFrom('token').selectAll().execute();
  expect(JSON.stringify(rows)).toContain(idOf(token));
  expect(JSON.stringify(rows)).not.toContain(readToken(token)?.secret);
});
