import { readFile } from 'node:fs/promises';
import { loadCatalogue } from '@second-opinion/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  const read = await loadCatalogue();
  if (read.kind === 'FAULTY') throw new Error('the catalogue has faults');
  server = await startTestServer(read.institutions);
});
afterAll(() => server[Symbol.asyncDispose]());

/** How many statements a query takes when nothing is kept but the index of cards. */
async function countStatements(query: string): Promise<number> {
  await server.database
    .updateTable('catalogue')
    .set((build) => ({ revision: build('revision', '+', 1) }))
    .execute();
  await server.ask('{ programs(first: 1, filter: { awards: [] }) { totalCount } }');
  server.statements.length = 0;
  expect(await server.ask(query)).not.toHaveProperty('errors');
  return server.statements.length;
}

const EVERYTHING = `slug specialties pages institution { name domains } claims { text source { title } }
  resolved { text claims { source { title } } history { text } } peers { program { slug } }`;

const list = (first: number, given: string, fields: string): string =>
  `{ programs(first: ${first}${given}) { edges { node { ${fields} } } } }`;

const FOUR = '["sydney-mmed", "nus-mmed", "edinburgh-mmed", "johns-hopkins-medical-masters"]';

describe('the number of statements', () => {
  test.each([
    [
      'a list with institutions and resolved values',
      4,
      (first: number) => list(first, '', 'slug institution { name } resolved { text }'),
    ],
    [
      'a filtered and ordered list',
      4,
      (first: number) =>
        list(
          first,
          ', filter: { awards: ["MMed"], duration: { atMost: 60 } }, orderBy: { by: DURATION }',
          'slug institution { name } resolved { text }',
        ),
    ],
    [
      'a search',
      6,
      (first: number) =>
        list(first, ', search: "medicine"', 'slug institution { name } resolved { text }'),
    ],
    [
      'a misspelt search with a filter',
      8,
      (first: number) =>
        list(
          first,
          ', search: "medicien", filter: { awards: ["MMed"] }',
          'slug institution { name } resolved { text }',
        ),
    ],
    ['a list of all that there is', 8, (first: number) => list(first, '', EVERYTHING)],
    ['peers of a list', 6, (first: number) => list(first, '', 'peers { program { slug } }')],
    [
      'institutions with their programs',
      8,
      (first: number) => `{ institutions(first: ${first}) { edges { node { name domains } } } }`,
    ],
  ])('of %s is at most %i, however many rows', async (_name, most, query) => {
    const few = await countStatements(query(20));
    expect(few).toBeLessThanOrEqual(most);
    expect(await countStatements(query(100))).toBeLessThanOrEqual(most);
  });

  test.each([
    [
      'a comparison',
      4,
      `{ comparison(programs: ${FOUR}) { ... on Comparison { columns { program { slug institution { name } } } rows { label cells { text claim { source { title } } } } } } }`,
    ],
    ['a program of all that there is', 8, `{ program(slug: "sydney-mmed") { ${EVERYTHING} } }`],
    [
      'facets and counts',
      4,
      '{ programs(first: 1, filter: { awards: ["MMed"] }) { totalCount leftOut { count } facets { by unknown values { value count } } } }',
    ],
    [
      'facets and counts of a search',
      6,
      '{ programs(first: 1, search: "psychiatry") { totalCount facets { by values { value count } } } }',
    ],
    ['suggestions', 8, '{ suggest(text: "medic") { kind text value programs } }'],
    [
      'what is comparable',
      4,
      '{ comparables(specialties: ["psychiatry"], award: "MMed", country: "ZA") { program { slug } } }',
    ],
  ])('of %s is at most %i', async (_name, most, query) => {
    expect(await countStatements(query)).toBeLessThanOrEqual(most);
  });

  test('of many nodes at once is at most two a kind, for the revision and the rows', async () => {
    const ids = async (query: string): Promise<string[]> =>
      JSON.stringify(await server.ask(query)).match(/(?<="id":")[^"]+/g) ?? [];
    for (const query of [
      '{ programs(first: 50) { edges { node { id } } } }',
      '{ institutions(first: 50) { edges { node { id } } } }',
      '{ program(slug: "nus-mmed") { claims { id } resolved { claims { id } } } }',
    ]) {
      const found = await ids(query);
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(
        await countStatements(`{ nodes(ids: ${JSON.stringify(found)}) { id __typename } }`),
      ).toBeLessThanOrEqual(2);
    }
  });

  test('of the documented queries is at most eight', async () => {
    for (const name of ['guide-table', 'one-program', 'find-programs']) {
      const file = new URL(`../../../../docs/queries/${name}.graphql`, import.meta.url);
      expect(await countStatements(await readFile(file, 'utf8'))).toBeLessThanOrEqual(8);
    }
  });
});
