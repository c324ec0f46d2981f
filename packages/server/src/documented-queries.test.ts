import { readFile, readdir, writeFile } from 'node:fs/promises';
import { loadCatalogue } from '@second-opinion/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from './testing/test-server.ts';

const DOCS = new URL('../../../docs/', import.meta.url);
const FOLDERS = ['queries/', 'api/queries/'];

/** What each fact more or less changes: documented by its fields, so that no correction of a fact need touch it. */
const COUNTS_EVERYTHING = 'api/queries/catalogue.graphql';

const names = (
  await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(new URL(folder, DOCS))).map((name) => `${folder}${name}`),
    ),
  )
)
  .flat()
  .filter((name) => name.endsWith('.graphql'));

let server: TestServer;
beforeAll(async () => {
  const catalogue = await loadCatalogue();
  if (catalogue.kind === 'FAULTY') throw new Error(JSON.stringify(catalogue.faults, null, 1));
  server = await startTestServer(catalogue.institutions);
});
afterAll(() => server[Symbol.asyncDispose]());

describe('a documented query', () => {
  test.each(names)(
    '%s is answered as documented (pnpm generate writes the answer anew)',
    async (name) => {
      const answer = await server.ask(await readFile(new URL(name, DOCS), 'utf8'));
      const file = new URL(name.replace(/\.graphql$/, '.json'), DOCS);
      if (process.env['UPDATE'] === '1')
        await writeFile(file, `${JSON.stringify(answer, null, 2)}\n`);
      const documented: unknown = JSON.parse(await readFile(file, 'utf8'));
      expect(answer).not.toHaveProperty('errors');
      const held = name === COUNTS_EVERYTHING ? kindsOf : (whole: unknown) => whole;
      expect(held(answer)).toEqual(held(documented));
    },
  );
});

/** An answer with the kind of each value in its place: 639 as "number". */
function kindsOf(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_key, value: unknown) =>
      typeof value === 'object' ? value : typeof value,
    ),
  ) as unknown;
}
