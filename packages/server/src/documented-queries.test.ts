import { readFile, readdir, writeFile } from 'node:fs/promises';
import { loadCatalogue } from '@second-opinion/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from './testing/test-server.ts';

const FOLDER = new URL('../../../docs/queries/', import.meta.url);
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql'));

let server: TestServer;
beforeAll(async () => {
  const catalogue = await loadCatalogue();
  if (catalogue.kind === 'FAULTY') throw new Error(JSON.stringify(catalogue.faults, null, 1));
  server = await startTestServer(catalogue.institutions);
});
afterAll(() => server[Symbol.asyncDispose]());

describe('a documented query', () => {
  test.each(names)('%s is answered as documented', async (name) => {
    const answer = await server.ask(await readFile(new URL(name, FOLDER), 'utf8'));
    const file = new URL(name.replace(/\.graphql$/, '.json'), FOLDER);
    if (process.env['UPDATE'] === '1')
      await writeFile(file, `${JSON.stringify(answer, null, 2)}\n`);
    const documented: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect(answer).not.toHaveProperty('errors');
    expect(answer).toEqual(documented);
  });
});
