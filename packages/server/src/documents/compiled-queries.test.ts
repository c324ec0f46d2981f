import { loadCatalogue } from '@second-opinion/catalogue';
import { seededRandom } from '@second-opinion/core';
import { parse } from 'graphql';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from '../http/listen.ts';
import { LIMITS } from '../limits/limits.ts';
import { maximalQuery } from '../limits/maximal-query.ts';
import { toChoice } from '../limits/sample-arguments.ts';
import { schema } from '../schema/schema.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { createCompiledQueries } from './compiled-queries.ts';
import { documentId } from './document-id.ts';
import type { TrustedDocument } from './trusted-documents.ts';

const documents = new Map<string, TrustedDocument>();
let server: TestServer;
beforeAll(async () => {
  const catalogue = await loadCatalogue();
  if (catalogue.kind === 'FAULTY') throw new Error(JSON.stringify(catalogue.faults));
  // Connections are held for longer than the slowest machine takes between two requests.
  const patience = { ...PATIENCE, idle: 60_000 };
  server = await startTestServer(catalogue.institutions, undefined, { documents }, patience);
});
afterAll(() => server[Symbol.asyncDispose]());

async function post(query: string, variables: object = {}): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

/** A name for each, so that each is a document of its own. */
function nameOf(accept: string | undefined): string {
  return `Accepting_${(accept ?? 'nothing').replaceAll(/\W/g, '_')}`;
}

/** Until the compiler is there, which the first query that is asked again has loaded. */
beforeAll(async () => {
  await postOften('{ __typename }');
  await import('graphql-jit');
});

/** More often than it takes for a document to be compiled. */
async function postOften(query: string, variables?: object): Promise<Set<string>> {
  const answers = new Set<string>();
  for (let time = 0; time < 6; time += 1) answers.add(await post(query, variables));
  return answers;
}

const FirstPage = v.object({
  programs: v.object({
    edges: v.array(v.object({ node: v.object({ id: v.string(), slug: v.string() }) })),
  }),
});

async function generated(count: number): Promise<string[]> {
  const answer = await server.ask('{ programs(first: 100) { edges { node { id slug } } } }');
  const { data } = v.parse(v.object({ data: FirstPage }), answer);
  const nodes = data.programs.edges.map(({ node }) => node);
  const samples = { slugs: nodes.map(({ slug }) => slug), ids: nodes.map(({ id }) => id) };
  const small = { ...LIMITS, cost: 4_000, tokens: 600 };
  return Array.from({ length: count }, (_none, seed) =>
    maximalQuery(schema, toChoice(seededRandom(seed)), samples, small),
  );
}

describe('a query', () => {
  test('is answered the same to the byte: executed, compiled, and as a trusted document by GET', async () => {
    const queries = await generated(40);
    for (const text of queries) {
      const id = documentId(text);
      documents.set(id, { id, text, operation: 'unnamed', document: parse(text), reads: true });
      const [answer = '', ...others] = await postOften(text);
      expect(others).toEqual([]);
      const kept = await fetch(`${server.url}/graphql?documentId=${id}`);
      expect(await kept.text()).toBe(answer.replace(/,"extensions":\{"cost":\{[^}]*\}\}\}$/, '}'));
    }
    expect(new Set(queries)).toHaveLength(40);
  }, 120_000);

  test.each([
    ['{ programs(first: 1000) { edges { cursor } } }', {}, 'from 1 to 100, not 1000'],
    [
      'query ($of: AttributeKey) { program(slug: "sydney-mmed") { resolved(attribute: $of) { text } } }',
      { of: 'SOON' },
      'SOON',
    ],
    ['query ($first: Int!) { programs(first: $first) { edges { cursor } } }', {}, '$first'],
    [
      'query ($first: Int!) { programs(first: $first) { edges { cursor } } }',
      { first: 'two' },
      '$first',
    ],
    ['query A { __typename } query B { __typename }', {}, 'operation'],
    [
      '{ a: program(slug: "sydney-mmed") { name } b: program { name } }',
      {},
      'Give `slug` or `url`',
    ],
  ])(
    'is told the same of what is wrong, however often it is asked: %s',
    async (query, variables, message) => {
      const [answer, ...others] = await postOften(query, variables);
      expect(others).toEqual([]);
      expect(answer).toContain(message);
      expect(answer).toContain('BAD_USER_INPUT');
    },
  );

  test('of several operations is the one that is named', async () => {
    const ask = async (operationName: string): Promise<unknown> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'query A { a: __typename } query B { b: __typename }',
          operationName,
        }),
      });
      return response.json();
    };
    for (let time = 0; time < 6; time += 1) {
      expect(await ask('A')).toMatchObject({ data: { a: 'Query' } });
      expect(await ask('B')).toMatchObject({ data: { b: 'Query' } });
    }
  });
});

/** Queries about whatever programs are named, whose parts are answered from texts that were kept for other programs' sake. */
const COMPARED = `query ($of: [String!]!) { comparison(programs: $of) { __typename ... on Comparison {
  columns { program { __typename name aliased: slug ...Where } }
  rows { label cells { ...Value best claim { source { title asOf } } } } } } }
  fragment Where on Program { institution { name country { code } } }
  fragment Value on ResolvedValue { text certainty status }`;

describe('kept texts', () => {
  test.each([
    undefined,
    '*/*',
    'application/*',
    'application/json',
    'application/graphql-response+json',
    'Application/GraphQL-Response+JSON ; charset=UTF-8',
    'application/graphql-response+json, application/json;q=0.9',
    'application/json, application/graphql-response+json',
    '*/*, application/graphql-response+json',
    'application/graphql-response+json; charset=latin1, application/json',
    'text/html, application/xhtml+xml, */*;q=0.8',
    'text/event-stream',
    'image/png',
  ])('are sent as what is executed would be, to who accepts %s', async (accept) => {
    const body = JSON.stringify({
      query: `query ${nameOf(accept)} { program(slug: "sydney-mmed") { name resolved(attribute: TUITION) { text } } }`,
    });
    const headers = {
      'content-type': 'application/json',
      ...(accept === undefined ? {} : { accept }),
    };
    const answers: unknown[] = [];
    for (let time = 0; time < 6; time += 1) {
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      const told = ['content-type', 'content-length'].map((name) => response.headers.get(name));
      answers.push([response.status, ...told, await response.text()]);
    }
    expect(answers).toEqual(Array.from({ length: 6 }, () => answers[0]));
  });

  test('put an answer together as it is when executed, whichever programs are asked for', async () => {
    const { data } = v.parse(
      v.object({ data: FirstPage }),
      await server.ask('{ programs(first: 40) { edges { node { id slug } } } }'),
    );
    const slugs = data.programs.edges.map(({ node }) => node.slug);
    const fresh = [0, 10, 20, 30].map((from) => slugs.slice(from, from + 4));
    const expected = [];
    // Another name makes it another document, which has never been asked.
    for (const [place, of] of fresh.entries()) {
      expected.push(await post(COMPARED.replace('query', `query Never${place}`), { of }));
    }
    await postOften(COMPARED, { of: slugs.slice(0, 5) });
    for (const [place, of] of fresh.entries()) {
      expect(await post(COMPARED, { of })).toBe(expected[place]);
      expect(await post(COMPARED, { of })).toBe(expected[place]);
    }
  });

  test.each([
    [
      'two parts in one place',
      '{ program(slug: "sydney-mmed") { name } ... { program(slug: "sydney-mmed") { award } } }',
    ],
    ['a name like a mark', '{ program(slug: "sydney-mmed") { _part0: name } }'],
    [
      'a part that hangs on a variable',
      'query ($of: AttributeKey) { program(slug: "sydney-mmed") { resolved(attribute: $of) { text } } }',
    ],
    ['what does not exist', '{ program(slug: "nobody") { name } }'],
  ])('answer the same where there is %s', async (_what, query) => {
    const [answer, ...others] = await postOften(query, {});
    expect(others).toEqual([]);
    expect(answer).not.toContain('errors');
  });

  test('are forgotten with the revision', async () => {
    const query = '{ program(slug: "sydney-mmed") { name } }';
    await postOften(query);
    await server.database
      .updateTable('program')
      .set({ name: 'Another name' })
      .where('slug', '=', 'sydney-mmed')
      .execute();
    expect(await post(query)).not.toContain('Another name');
    await server.database
      .updateTable('catalogue')
      .set((build) => ({ revision: build('revision', '+', 1) }))
      .execute();
    expect(await post(query)).toContain('Another name');
  });
});

describe('compiled queries', () => {
  test('are made of what is asked again, and never of a subscription', async () => {
    const compiled = createCompiledQueries(schema);
    const document = parse(
      'query A { __typename } subscription B { catalogueRevised { revision } }',
    );
    const asked = () => compiled({ document, operationName: 'A' });
    expect([asked(), asked(), asked()]).toEqual([null, null, null]);
    await expect.poll(asked).not.toBeNull();
    expect(asked()).toBe(asked());
    expect(compiled({ document, operationName: 'B' })).toBeNull();
  });

  test('are made of no more than 300 fields, those of fragments at each place where they stand', async () => {
    const compiled = createCompiledQueries(schema);
    const fields = (count: number) =>
      Array.from({ length: count }, (_none, place) => `f${place}: __typename`).join(' ');
    const asked = (text: string) => {
      const document = parse(text);
      return () => compiled({ document, operationName: null });
    };
    await expect.poll(asked(`{ ${fields(300)} }`)).not.toBeNull();
    const spread = `fragment Half on Query { ${fields(150)} }`;
    await expect.poll(asked(`{ ...Half ...Half } ${spread}`)).not.toBeNull();
    for (const large of [`{ ${fields(301)} }`, `{ ...Half ...Half last: __typename } ${spread}`]) {
      const ask = asked(large);
      expect(Array.from({ length: 9 }, ask)).toEqual(Array.from({ length: 9 }, () => null));
    }
  });

  test('know what is left out by variables', async () => {
    const query = 'query ($with: Boolean!) { catalogue { revision programs @include(if: $with) } }';
    for (const given of [true, false, true, false, true, false]) {
      expect((await post(query, { with: given })).includes('programs')).toBe(given);
    }
  });
});
