import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServerProcess } from '@second-opinion/server/testing/server-process';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { ratesHistory } from './rates-history.ts';

const MAIN = fileURLToPath(new URL('../../../server/src/cli/main.ts', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'second-opinion-full-'));
const disk = join(folder, 'disk');
const file = join(disk, 'data.sqlite');
const mounted = mount();
afterAll(async () => {
  if (mounted) execFileSync('umount', ['-l', disk]);
  await rm(folder, { recursive: true });
});

/** A disk of 12 MB in memory: the catalogue fits, and a long history of rates does not. Only root can have one. */
function mount(): boolean {
  try {
    execFileSync('mkdir', [disk]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run(...args: string[]): Promise<{ code: unknown; errors: string }> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: file, PORT: '0' };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env }, (error, _output, errors) => {
      resolve({ code: error === null ? 0 : error.code, errors });
    });
  });
}

function lookAt(): { sound: unknown; rates: unknown } {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  const sound = sqlite.pragma('integrity_check', { simple: true });
  const rates = sqlite.prepare('select count(*) from exchange_rate').pluck().get();
  sqlite.close();
  return { sound, rates };
}

// Without the right to mount there is no disk that can be filled without harm to others.
describe.skipIf(!mounted)('a disk', { timeout: 120_000 }, () => {
  test('that is full: the import is refused in a sentence and leaves nothing, and the server goes on', async () => {
    await using server = await startServerProcess({ DATABASE_URL: file });
    const rates = join(folder, 'rates.csv');
    await writeFile(rates, ratesHistory(20_000, 1.25));
    const { code, errors } = await run('import', 'exchange-rates', rates);
    expect(errors).toMatch(/^The disk of the database .*full/m);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    const query = '{ catalogue { claims } }';
    const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`);
    expect(await answer.json()).not.toHaveProperty('errors');
    expect(lookAt()).toEqual({ sound: 'ok', rates: 0 });
  });

  test('that may only be read: an import says so, and changes nothing', async () => {
    const rates = join(folder, 'rates.csv');
    await writeFile(rates, ratesHistory(10, 1.25));
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const { code, errors } = await run('import', 'exchange-rates', rates);
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    expect(errors).toMatch(/cannot be opened or written|may not be written/);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(lookAt()).toEqual({ sound: 'ok', rates: 0 });
  });
});
