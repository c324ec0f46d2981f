import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command line with a database of its own. */
function run(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: unknown; output: string; errors: string }> {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: join(folder, 'data.sqlite'),
    ...environment,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env }, (error, output, errors) => {
      resolve({ code: error === null ? 0 : error.code, output, errors });
    });
  });
}

describe('the command line', { timeout: 60_000 }, () => {
  test.each([
    [['--help'], 0],
    [['--version'], 0],
    [['serve', '--help'], 0],
    [['srve'], 2],
    [['export'], 2],
    [['serve', '--no-such-option'], 2],
    [['export', 'claims.pdf'], 1],
  ])('%j ends with code %i', async (args, expected) => {
    const { code, output, errors } = await run(args);
    expect(code).toBe(expected);
    expect(expected === 0 ? output : errors).not.toBe('');
    expect(errors).not.toMatch(/\n\s+at /);
  });

  test('asks whether another command was meant', async () => {
    expect((await run(['srve'])).errors).toContain('Did you mean serve?');
  });

  test('says its exit codes in its help', async () => {
    expect((await run(['--help'])).output).toMatch(/Exit codes:\n +0 {2}done[^]*2 {2}the command/);
  });

  test('prints every setting and starts nothing, secrets hidden', async () => {
    const environment = { DATABASE_URL: 'postgres://me:hunter2@host/db', LOG_LEVEL: 'warn' };
    const { code, output } = await run(['serve', '--print-config'], environment);
    expect(code).toBe(0);
    expect(output).toMatch(/^DATABASE_URL +postgres:\/\/me:hidden@host\/db +environment$/m);
    expect(output).toMatch(/^LOG_LEVEL +warn +environment$/m);
    expect(output).not.toContain('hunter2');
  });

  test('prints one document for a machine, of a success and of a failure', async () => {
    const file = join(folder, 'settings.yaml');
    await writeFile(file, 'LOG_LEVEL: debug\n');
    const printed = await run(['serve', '--print-config', '--json', '--config', file]);
    const document: unknown = JSON.parse(printed.output);
    expect(document).toMatchObject({ ok: true, file });
    expect(document).toHaveProperty(
      'settings',
      expect.arrayContaining([{ name: 'LOG_LEVEL', value: 'debug', from: 'file' }]),
    );
    const failed = await run(['--json', 'check', join(folder, 'nowhere')]);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.output)).toMatchObject({ ok: false, error: { kind: 'CommandError' } });
  });

  test('checks a folder, ends with code 3 where a file has an error, and says the same as JSON', async () => {
    await writeFile(join(folder, 'broken.json'), '{ "institution": ');
    const { code, output } = await run(['check', folder]);
    expect(output).toMatch(/^broken\.json\n +error/m);
    expect(output.trimEnd()).toMatch(/no readable files, no programs: 1 error, no warnings$/);
    const machine = await run(['check', folder, '--json']);
    expect(JSON.parse(machine.output)).toMatchObject({ ok: false, errors: 1, files: 0 });
    expect([code, machine.code]).toEqual([3, 3]);
  });

  test('exports into a file and says so to a machine, which cannot have both in one stream', async () => {
    const file = join(folder, 'claims.csv');
    const nowhere = await run(['export', 'claims.csv', '--output', file]);
    expect([nowhere.code, nowhere.errors]).toEqual([1, expect.stringMatching(/^There is no data/)]);
    // To SQLite an empty file is an empty database.
    await writeFile(join(folder, 'data.sqlite'), '');
    const written = await run(['export', 'claims.csv', '--output', file, '--json']);
    expect(JSON.parse(written.output)).toMatchObject({ ok: true, format: 'claims.csv', file });
    expect(await readFile(file, 'utf8')).toMatch(/^\w+,/);
    const both = await run(['export', 'claims.csv', '--json']);
    expect([both.code, both.errors]).toEqual([1, expect.stringContaining('add --output <file>')]);
  });

  test('examines the installation, and ends with code 3 where something does not work', async () => {
    const well = await run(['doctor', '--json', '--backups', join(folder, 'backups')], {
      PORT: '0',
    });
    expect(JSON.parse(well.output)).toMatchObject({ ok: true, faults: 0 });
    const ill = await run(['doctor'], { PORT: 'x' });
    expect(ill.output).toMatch(
      /FAULT {2}settings: PORT is a number[^]*→ Mend it[^]*1 fault to mend\./,
    );
    expect([well.code, ill.code]).toEqual([0, 3]);
  });

  test.each(['bash', 'zsh', 'fish'])('prints a script that completes in %s', async (shell) => {
    const { code, output } = await run(['completion', shell]);
    expect(code).toBe(0);
    expect(output).toContain('second-opinion');
  });

  test('completes commands and options', async () => {
    expect((await run(['complete', '--', 'ser'])).output).toMatch(/^serve\t/m);
    expect((await run(['complete', '--', 'serve', '--'])).output).toMatch(/^--print-config\t/m);
  });
});
