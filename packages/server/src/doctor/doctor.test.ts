import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeBackup } from '../backup/make-backup.ts';
import { readConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { SMALL_CATALOGUE } from '../testing/small-catalogue.ts';
import { startTestServer } from '../testing/test-server.ts';
import { lookAtDatabase } from './database.ts';
import { drill, lookAtBackups } from './drill.ts';
import type { Finding } from './finding.ts';
import { lookAtClock, lookAtNode } from './runtime.ts';
import { lookAtStorage } from './storage.ts';
import { lookAtCounters, lookAtDocuments, lookAtPort, lookAtSettings } from './surroundings.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
  file = join(folder, 'data.sqlite');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const address = () => ({ engine: 'sqlite', file }) as const;
const states = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ about, state }) => [about, state]));

/** A matcher with a type. */
const saying = (part: string): unknown => expect.stringContaining(part);

async function makeDatabase(): Promise<void> {
  const database = openDatabase(address());
  await migrate(database);
  await replaceCatalogue(database, SMALL_CATALOGUE, 'digest', undefined, '2026-11-22');
  await database.destroy();
}

describe('of a database', () => {
  test('that there is not yet, says so and makes none', async () => {
    const { findings } = await lookAtDatabase(address(), NOW);
    expect(findings).toMatchObject([{ state: 'NOTE', remedy: saying('Start the server once') }]);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  test('that is well, says its revision, and that its rates are those that come along', async () => {
    await makeDatabase();
    const { findings, newest } = await lookAtDatabase(address(), NOW);
    expect(states(findings)).toEqual({
      database: 'OK',
      migrations: 'OK',
      catalogue: 'OK',
      rates: 'NOTE',
    });
    expect(newest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each([
    ['cut off', async () => truncate(file, 20_000)],
    [
      'of another kind',
      async () => writeFile(file, 'no database at all, but long enough to be one'),
    ],
  ])('that is %s, says how to get it back', async (_how, damage) => {
    await makeDatabase();
    await damage();
    const { findings } = await lookAtDatabase(address(), NOW);
    expect(findings).toMatchObject([{ state: 'FAULT', remedy: saying('second-opinion restore') }]);
  });

  test('of a newer version, says to update', async () => {
    await makeDatabase();
    const database = openDatabase(address()).withTables<{
      kyselyMigration: { name: string; timestamp: string };
    }>();
    await database
      .insertInto('kyselyMigration')
      .values({ name: '9999-later', timestamp: '' })
      .execute();
    await database.destroy();
    const { findings } = await lookAtDatabase(address(), NOW);
    expect(findings).toMatchObject([{ state: 'FAULT', found: saying('newer version') }]);
  });

  test('on a PostgreSQL that is not there, says to start it, and not the password', async () => {
    const url = 'postgres://me:hunter2@127.0.0.1:9/none';
    const { findings } = await lookAtDatabase({ engine: 'postgres', url }, NOW);
    expect(findings).toMatchObject([{ state: 'FAULT', remedy: saying('Start PostgreSQL') }]);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });
});

describe('of a folder', () => {
  test('that can be made, says that the file does not exist yet', async () => {
    const inner = { engine: 'sqlite', file: join(folder, 'a', 'b', 'data.sqlite') } as const;
    expect(states(await lookAtStorage(inner))).toMatchObject({ 'data folder': 'OK' });
  });

  test('that is the place of a file, says that nothing can be written', async () => {
    await writeFile(join(folder, 'plain'), '');
    const inner = { engine: 'sqlite', file: join(folder, 'plain', 'data.sqlite') } as const;
    expect(await lookAtStorage(inner)).toMatchObject([
      { state: 'FAULT', remedy: saying('set DATABASE_URL') },
    ]);
  });
});

describe('of a port', () => {
  const at = (port: number) => readConfig({ PORT: String(port) });

  test('that is free, taken by us, or taken by another, says which', async () => {
    const server = await startTestServer();
    const port = Number(new URL(server.url).port);
    expect(await lookAtPort(at(port))).toMatchObject({ state: 'OK', found: saying('by Second') });
    await server[Symbol.asyncDispose]();
    expect(await lookAtPort(at(port))).toMatchObject({ state: 'OK', found: saying('is free') });
    const other = createServer((_request, response) => response.end('hello'));
    await new Promise<void>((resolve) => {
      other.listen(port, '127.0.0.1', resolve);
    });
    expect(await lookAtPort(at(port))).toMatchObject({
      state: 'FAULT',
      remedy: saying('set PORT'),
    });
    other.close();
  });
});

describe('of what stands around it', () => {
  test('a document that is no query of the schema is named', async () => {
    await writeFile(join(folder, 'wrong.graphql'), '{ nothing }');
    const found = await lookAtDocuments(readConfig({ TRUSTED_DOCUMENTS: folder }));
    expect(found).toMatchObject({ state: 'FAULT', found: saying('wrong.graphql') });
    expect(await lookAtDocuments(readConfig({}))).toMatchObject({ state: 'OK' });
  });

  test('Redis that does not answer is a fault, and none where it is not set', async () => {
    const found = await lookAtCounters(readConfig({ REDIS_URL: 'redis://:hunter2@127.0.0.1:9' }));
    expect(found).toMatchObject([{ state: 'FAULT', found: 'REDIS_URL does not answer.' }]);
    expect(await lookAtCounters(readConfig({}))).toEqual([]);
  });

  test.each([
    [{ PUBLIC_URL: 'https://x.example' }, 'TRUSTED_PROXIES is 0'],
    [{ PUBLIC_URL: 'http://x.example', TRUSTED_PROXIES: '1' }, 'PUBLIC_URL is http:'],
    [{ PUBLIC_URL: 'https://x.example', TRUSTED_PROXIES: '1', HOST: '0.0.0.0' }, 'past the proxy'],
  ])('%j is worth a note', (environment, said) => {
    expect(lookAtSettings(readConfig(environment))).toMatchObject([
      { state: 'NOTE', found: saying(said) },
    ]);
  });

  test('settings of a laptop are as they should be', () => {
    expect(lookAtSettings(readConfig({}))).toMatchObject([{ state: 'OK' }]);
  });

  test('an old Node and a clock that is behind are faults', () => {
    expect([lookAtNode('v22.19.0').state, lookAtNode('v24.0.0').state]).toEqual(['FAULT', 'OK']);
    expect(lookAtClock(NOW, '2026-11-23').state).toBe('OK');
    expect(lookAtClock(new Date('1970-01-01T00:00:09Z'), '2026-11-22')).toMatchObject({
      state: 'FAULT',
      remedy: saying('NTP'),
    });
  });
});

describe('of backups', () => {
  test('that there are none, or that the newest is old, is worth a note', async () => {
    const backups = join(folder, 'backups');
    expect((await lookAtBackups(backups, NOW)).state).toBe('NOTE');
    await makeDatabase();
    await makeBackup(address(), backups, 2, NOW);
    expect((await lookAtBackups(backups, NOW)).state).toBe('OK');
    expect((await lookAtBackups(backups, new Date('2026-12-20T00:00:00Z'))).state).toBe('NOTE');
  });

  test('a drill restores the newest, compares, and leaves the database as it is', async () => {
    const backups = join(folder, 'backups');
    expect(await drill(backups)).toMatchObject({ state: 'FAULT', found: saying('no backup') });
    await makeDatabase();
    const { file: backup } = await makeBackup(address(), backups, 2, NOW);
    const before = await readFile(file);
    expect(await drill(backups)).toMatchObject({ state: 'OK', found: saying('6 programs') });
    expect((await readFile(file)).equals(before)).toBe(true);
    const bytes = await readFile(backup);
    await writeFile(backup, bytes.subarray(0, bytes.length / 2));
    expect(await drill(backups)).toMatchObject({ state: 'FAULT', remedy: saying('new backup') });
  });
});
