import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { SMALL_CATALOGUE } from '../testing/small-catalogue.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
  const database = openDatabase({ engine: 'sqlite', file: join(folder, 'data.sqlite') });
  await migrate(database);
  await replaceCatalogue(database, SMALL_CATALOGUE, 'digest');
  await database.destroy();
});
afterAll(() => rm(folder, { recursive: true }));

function run(...args: string[]): Promise<{ code: unknown; output: string; errors: string }> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: join(folder, 'data.sqlite') };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env, cwd: folder }, (error, output, errors) => {
      resolve({ code: error === null ? 0 : error.code, output, errors });
    });
  });
}

describe('backup, restore and copy', { timeout: 60_000 }, () => {
  test('bring a database away and back, and say what they did', async () => {
    const made = await run('backup', '--folder', 'kept', '--json');
    expect(made).toMatchObject({ code: 0, errors: '' });
    const file = (await readdir(join(folder, 'kept'))).find((name) => name.endsWith('.sqlite'));
    const restored = await run('restore', join('kept', file ?? ''), '--replace');
    expect(restored.output).toMatch(/^Restored \d+ rows of .*\nWhat was there before is .*\n$/);
    const copied = await run('copy', 'data.sqlite', 'other.sqlite');
    expect(copied.output).toMatch(/^Copied; \d+ rows are equal on both sides\.\n$/);
  });

  test.each([
    [['backup', '--keep', 'all'], '--keep is a number'],
    [['restore', 'none.sqlite'], 'There is no backup none.sqlite: give the path'],
    [['copy', 'none.sqlite', 'other.sqlite'], 'none.sqlite to copy from: give its file'],
    [['copy', 'data.sqlite', './data.sqlite'], 'is one database: name an empty one'],
  ])('%j ends with code 1 and a sentence', async (args, message) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/\n\s+at /);
  });
});
