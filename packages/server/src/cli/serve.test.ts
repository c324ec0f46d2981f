import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const PATIENCE = 30_000;

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `serve` until it says that it answers, or ends. */
function serve(
  environment: Record<string, string>,
  ...options: string[]
): Promise<Outcome & { child: ChildProcess }> {
  const child = spawn(process.execPath, [MAIN, 'serve', ...options], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: join(folder, 'data.sqlite'),
      ...environment,
    },
  });
  children.push(child);
  let [output, errors] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ child, code, output, errors }));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('GraphiQL')) resolve({ child, code: null, output, errors });
    });
  });
}

describe('serve', { timeout: PATIENCE }, () => {
  test('loads the real catalogue, answers, and is quick to find nothing new', async () => {
    const first = await serve({});
    expect(first.output).toContain(`Made a new database, ${join(folder, 'data.sqlite')}`);
    expect(first.output).toMatch(/Loaded \d+ programs of \d+ institutions, \d+ claims/);
    const address = /answers on (\S+)/.exec(first.output)?.[1] ?? '';
    expect((await fetch(`${address}/health`)).status).toBe(200);
    first.child.kill('SIGTERM');
    const second = await serve({});
    expect(second.output).not.toMatch(/Loaded|Made/);
  });

  test.each(['PORT', 'METRICS_PORT'])('says in one sentence that its %s is taken', async (name) => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => {
      other.once('listening', resolve);
    });
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { code, errors } = await serve({ [name]: port });
    other.close();
    // On a slow machine lines of progress come before.
    expect(errors.trim().split('\n').at(-1)).toBe(
      `Port ${port} is taken by another program: stop that one, or set ${name} to a free port.`,
    );
    expect(code).toBe(1);
  });

  test.skipIf(process.getuid?.() === 0)(
    'says that its folder cannot be written (root may write anywhere)',
    async () => {
      await chmod(folder, 0o500);
      const { code, errors } = await serve({});
      await chmod(folder, 0o700);
      expect(errors).toContain('cannot be opened or written');
      expect(code).toBe(1);
    },
  );

  test('says that its folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const { code, errors } = await serve({ DATABASE_URL: join(folder, 'file', 'data.sqlite') });
    expect(errors).toContain('cannot be opened or written');
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('refuses a database of a newer version', async () => {
    const { child } = await serve({});
    child.kill('SIGKILL');
    const sqlite = new BetterSqlite3(join(folder, 'data.sqlite'));
    sqlite.exec(`insert into kysely_migration (name, timestamp) values ('9999-later', '')`);
    sqlite.close();
    const { code, errors } = await serve({});
    expect(errors.trim()).toBe(
      'The database was written by a newer version (it has 9999-later): update Second Opinion, or set DATABASE_URL to another database.',
    );
    expect(code).toBe(1);
  });

  test.each([
    [{ LOGLEVEL: 'debug' }, 'LOGLEVEL is no setting; did you mean LOG_LEVEL?'],
    [{ PORT: 'four thousand' }, 'PORT is a number from 0 to 65535, not "four thousand".'],
    [{ HOST: 'no.such.host.invalid' }, 'HOST no.such.host.invalid is no address of this machine'],
    [
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x', DATABASE_WAIT: '0' },
      'PostgreSQL at 127.0.0.1:1 does not answer (connect ECONNREFUSED 127.0.0.1:1): start it, or set DATABASE_URL to where it runs.\n',
    ],
  ])('ends with code 1 on %j', async (environment, message) => {
    const { code, errors } = await serve({ ...environment });
    expect(errors).toContain(message);
    expect(code).toBe(1);
  });

  test('does not start on half a catalogue, and names file, place and remedy', async () => {
    await writeFile(join(folder, 'broken.json'), '{ "institution": ');
    await writeFile(
      join(folder, 'strange.json'),
      JSON.stringify({ institution: { id: 'strange' }, sources: {}, programs: [] }),
    );
    const { code, errors } = await serve({}, '--catalogue', folder);
    expect(code).toBe(1);
    expect(errors).toContain('The catalogue has faults; nothing was loaded:');
    expect(errors).toMatch(/broken\.json, .*line 1/);
    expect(errors).toContain('strange.json');
    expect(errors).not.toMatch(/\n\s+at /);
  });
});
