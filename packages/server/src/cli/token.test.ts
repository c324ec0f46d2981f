import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readToken } from '../tokens/secret.ts';
import { readExpiry, readName, readScopes } from './token-options.ts';
import { tokenTable } from './token-table.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const NOW = new Date('2026-11-22T12:00:00.000Z');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
  // To SQLite an empty file is an empty database.
  await writeFile(join(folder, 'data.sqlite'), '');
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: unknown;
  readonly output: string;
  readonly errors: string;
}

const run = (...args: string[]): Promise<Ended> => runOn('data.sqlite', ...args);

function runOn(file: string, ...args: string[]): Promise<Ended> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: join(folder, file) };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, 'token', ...args], { env }, (error, output, errors) => {
      resolve({ code: error === null ? 0 : error.code, output, errors });
    });
  });
}

const Made = v.object({ token: v.string(), id: v.string(), scopes: v.array(v.string()) });

describe('second-opinion token', { timeout: 60_000 }, () => {
  test('makes no token for a database that no server has made', async () => {
    const elsewhere = join(folder, 'elsewhere.sqlite');
    const create = ['create', '--scope', 'REVIEW', '--name', 'Ana'];
    const { code, output, errors } = await runOn('elsewhere.sqlite', ...create);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(`There is no database ${elsewhere}: name the server's`);
    expect(existsSync(elsewhere)).toBe(false);
  });

  test('makes a token, shows it once, lists it without its secret, and revokes it', async () => {
    const made = await run('create', '--scope', 'review', 'CONTRIBUTE', '--name', 'Ana', '--json');
    const { token, id, scopes } = v.parse(Made, JSON.parse(made.output));
    expect(readToken(token)?.id).toBe(id);
    expect(scopes).toEqual(['CONTRIBUTE', 'REVIEW']);
    const listed = await run('list');
    expect(listed.output).toMatch(
      new RegExp(`^${id} +valid +CONTRIBUTE,REVIEW +never +never +Ana$`, 'm'),
    );
    const revoked = await run('revoke', id);
    expect(revoked.output).toBe(`The token ${id} is revoked.\n`);
    expect((await run('list')).output).toMatch(new RegExp(`^${id} +revoked`, 'm'));
    const written = await readFile(join(folder, 'data.sqlite'), 'latin1');
    expect(written + listed.output).not.toContain(readToken(token)?.secret);
  });

  test('says that there is no token to revoke', async () => {
    const { code, errors } = await run('revoke', 'nobody');
    expect([code, errors]).toEqual([1, expect.stringContaining('No token has the id nobody')]);
  });

  test('makes none where it is not said for what and for whom', async () => {
    expect((await run('create', '--name', 'Ana')).code).toBe(2);
    expect((await run('create', '--scope', 'ADMIN')).code).toBe(2);
    const wrong = await run('create', '--scope', 'READ', '--name', 'Ana');
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain('"READ" is no scope');
  });
});

describe('the end of a token', () => {
  test.each([
    [undefined, null],
    ['1d', '2026-11-23T12:00:00.000Z'],
    ['90d', '2027-02-20T12:00:00.000Z'],
    ['2026-11-22', '2026-11-22T23:59:59.999Z'],
    ['2028-02-29', '2028-02-29T23:59:59.999Z'],
  ])('%j is %j', (text, end) => {
    expect(readExpiry(text, NOW)).toBe(end);
  });

  test.each(['0d', '4000d', '90', '-1d', '2026-11-21', '2027-02-29', '2027-13-01', 'soon', ''])(
    '%j is none',
    (text) => {
      expect(() => readExpiry(text, NOW)).toThrow(/--expires is a number of days/);
    },
  );
});

test.each(['', '  ', 'x'.repeat(61), 'a\nb', 'a\u001b[31m'])('%j is no name', (name) => {
  expect(() => readName(name)).toThrow(/needs a name of 1 to 60 characters/);
});

test('scopes are given apart or together, each once', () => {
  expect(readScopes(['admin,review', 'REVIEW'])).toEqual(['REVIEW', 'ADMIN']);
  expect(() => readScopes(['READ_MORE,'])).toThrow('"" is no scope');
});

test('a token that has ended is listed as expired', () => {
  const token = {
    id: 'a1',
    name: 'Ana',
    scopes: ['ADMIN'] as const,
    createdAt: '2026-01-01T00:00:00.000Z',
    expiresAt: '2026-02-01T00:00:00.000Z',
    revokedAt: null,
    lastUsedAt: '2026-01-09T08:07:06.000Z',
  };
  expect(tokenTable([token], NOW.toISOString())).toMatch(
    /^a1 +expired +ADMIN +2026-01-09 08:07 +2026-02-01 +Ana$/m,
  );
  expect(tokenTable([], NOW.toISOString())).toContain('There are no tokens');
});
