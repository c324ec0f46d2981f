import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOrBegin } from './open-or-begin.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-begin-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What is said when the database of a file is opened. */
async function saidOn(file: string): Promise<string[]> {
  const said: string[] = [];
  const database = openOrBegin({ engine: 'sqlite', file }, (line) => said.push(line));
  await database.destroy();
  return said;
}

test('says that it made the file and a folder that was not there, and nothing the second time', async () => {
  const file = join(folder, 'misspelt', 'data.sqlite');
  expect(await saidOn(file)).toEqual([
    `Made a new database, ${file}, and its folder: there was none.`,
  ]);
  expect(await saidOn(file)).toEqual([]);
});

test('says that it made the file alone where its folder was there', async () => {
  const file = join(folder, 'data.sqlite');
  expect(await saidOn(file)).toEqual([`Made a new database, ${file}: there was none.`]);
});

test('says nothing of a database in memory', async () => {
  expect(await saidOn(':memory:')).toEqual([]);
});
