import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { LIMITS } from './limits.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const Answer = v.object({
  data: v.optional(v.unknown()),
  errors: v.array(
    v.object({ message: v.string(), extensions: v.looseObject({ code: v.string() }) }),
  ),
});

/** Sends what is no GraphQL client's habit, and returns the status, the first code and its message. */
async function send(path: string, init: RequestInit = {}) {
  const response = await fetch(`${server.url}${path}`, init);
  const { errors, data } = v.parse(Answer, await response.json());
  const [first] = errors;
  expect(data ?? null).toBeNull();
  return { status: response.status, code: first!.extensions.code, message: first!.message };
}

function post(body: unknown, type = 'application/json') {
  const headers = { 'content-type': type, accept: 'application/graphql-response+json' };
  const content = typeof body === 'string' ? body : JSON.stringify(body);
  return send('/graphql', { method: 'POST', headers, body: content });
}

/** A matcher with a type. */
const containing = (part: string): unknown => expect.stringContaining(part);

const many = (count: number, of: (place: number) => string): string =>
  Array.from({ length: count }, (_none, place) => of(place)).join(' ');

const program = '{ program(slug: "alpha-psychiatry") ';

describe('a request that carries no query', () => {
  test.each([
    ['', 'MALFORMED_JSON', /no JSON object/],
    ['{"query": "{ __typename }"', 'MALFORMED_JSON', /no JSON object/],
    ['null', 'MALFORMED_JSON', /no JSON object/],
    ['"{ __typename }"', 'MALFORMED_JSON', /no JSON object/],
    ['{}', 'BAD_REQUEST', /Nothing is asked/],
    [{ query: 7 }, 'BAD_REQUEST', /send `query` as text/],
    [{ query: 0 }, 'BAD_REQUEST', /send `query` as text/],
    [{ documentId: 0 }, 'BAD_REQUEST', /send `query` as text/],
    [{ query: '' }, 'BAD_REQUEST', /Nothing is asked/],
    [{ query: null, variables: {} }, 'BAD_REQUEST', /Nothing is asked/],
    [{ query: ' ' }, 'GRAPHQL_PARSE_FAILED', /Unexpected <EOF>/],
    [{ query: '{' }, 'GRAPHQL_PARSE_FAILED', /Expected Name/],
    [{ query: '{ __typename }', variables: [1] }, 'BAD_REQUEST', /an object, but given array/],
    [{ query: '{ __typename }', extensions: 'all' }, 'BAD_REQUEST', /"extensions" param/],
    [{ query: '{ __typename }', password: 'x' }, 'BAD_REQUEST', /Unexpected parameter "password"/],
    [[{ query: '{ __typename }' }], 'BATCHING_OFF', /One request carries one query/],
    [[], 'BATCHING_OFF', /One request carries one query/],
  ])('%j is refused', async (body, code, message) => {
    const answer = await post(body);
    expect(answer).toMatchObject({ status: 400, code });
    expect(answer.message).toMatch(message);
  });

  test('other methods, types and broken addresses are refused', async () => {
    expect(await send('/graphql', { method: 'PUT', body: '{}' })).toMatchObject({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
    });
    expect(await post('<query/>', 'text/xml')).toMatchObject({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: containing('"text/xml"'),
    });
    expect(await send('/graphql?query={__typename}&variables={')).toMatchObject({
      status: 400,
      code: 'MALFORMED_JSON',
    });
  });

  test('a mutation is not executed, least of all by GET', async () => {
    const query = 'mutation { forget }';
    expect(await send(`/graphql?query=${encodeURIComponent(query)}`)).toMatchObject({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      message: containing('POST'),
    });
    expect(await post({ query })).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('a packed body is refused, however small it is', async () => {
    const bomb = gzipSync(JSON.stringify({ query: '{ __typename }', pad: ' '.repeat(50_000_000) }));
    expect(bomb.byteLength).toBeLessThan(LIMITS.bodyBytes);
    for (const encoding of ['gzip', 'br', 'deflate', 'gzip, gzip', 'zstd']) {
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
      const answer = await send('/graphql', { method: 'POST', headers, body: bomb });
      expect(answer).toMatchObject({ status: 415, code: 'CONTENT_ENCODING' });
    }
  });
});

describe('a query that is wrong', () => {
  test('an unknown field is refused, with a guess only where the host wants guesses', async () => {
    const query = `${program}{ slugg } }`;
    expect(await post({ query })).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: containing('Did you mean "slug"?'),
    });
    await using silent = await startTestServer(undefined, undefined, { suggestions: false });
    const inQuery = JSON.stringify(await silent.ask(query));
    expect(inQuery).toContain('Cannot query field');
    const inVariable = JSON.stringify(
      await silent.ask('query($f: ProgramFilter) { programs(filter: $f) { totalCount } }', {
        f: { country: ['SG'] },
      }),
    );
    expect(inVariable).toContain('ProgramFilter');
    expect(inQuery + inVariable).not.toContain('Did you mean');
  });

  test.each([
    ['query($s: String) { program(slug: $s) { name } }', { s: 7 }],
    ['query($s: String!) { program(slug: $s) { name } }', {}],
    ['query($f: ProgramFilter) { programs(filter: $f) { totalCount } }', { f: { awards: 1.5 } }],
    [
      'query($c: Currency!) { programs(filter: {tuitionPerYear: {payer: DOMESTIC, currency: $c}}) { totalCount } }',
      { c: 'dollars' },
    ],
    ['query A { __typename } query B { __typename }', {}],
    ['{ programs(after: "forged") { totalCount edges { cursor } } }', {}],
    ['{ programs(after: "WyJzbHVnLmFzYyIsMSwieCJd") { edges { cursor } } }', {}],
    ['{ programs(first: 101) { edges { cursor } } }', {}],
    ['{ programs(first: -1) { edges { cursor } } }', {}],
    ['{ exchangeRates(dates: ["yesterday"]) { date } }', {}],
  ])('%s with variables that do not fit is the caller’s to mend', async (query, variables) => {
    expect(await post({ query, variables })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    'forged',
    'UHJvZ3JhbTo5OTk5OTk=',
    'UHJvZ3JhbTo=',
    'Tm90aGluZzox',
    '\u0000',
    'a'.repeat(900),
  ])('the forged id %j is answered with nothing or a reason', async (id) => {
    const answer = await server.ask('query($id: ID!) { node(id: $id) { id } }', { id });
    expect(JSON.stringify(answer)).not.toContain('INTERNAL');
  });

  test('a variable of a many brackets is the caller’s to mend', async () => {
    const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const body = `{"query": "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", "variables": {"ids": ${nested}}}`;
    expect(await post(body)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    ['circular', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['within itself', `${program}{ ...A } } fragment A on Program { peers { program { ...A } } }`],
    ['unknown', '{ ...Nothing }'],
  ])('a fragment that is %s is refused', async (_name, query) => {
    expect(await post({ query })).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('a fragment named like introspection is a fragment like any other', async () => {
    const query =
      '{ ...__schema ...IntrospectionQuery } fragment __schema on Query { __typename } fragment IntrospectionQuery on Query { catalogue { programs } }';
    expect(await server.ask(query)).toMatchObject({
      data: { __typename: 'Query', catalogue: { programs: 6 } },
    });
  });
});

test('a search of a whole body is the caller’s to mend', async () => {
  const query = 'query($s: String) { institutions(search: $s) { totalCount } }';
  expect(await post({ query, variables: { s: 'x'.repeat(60_000) } })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

describe('a query that is too large', () => {
  const deep = (levels: number): string =>
    `${program}${'{ peers { program '.repeat(levels)}{ slug }${' } }'.repeat(levels)} }`;

  test.each([
    ['deep', deep(30), 'DEPTH_LIMIT', /62 fields deep; at most 20/],
    [
      'deep within fragments',
      `${program}{ ...F0 } } ${many(30, (place) => `fragment F${place} on Program { peers { program { ...F${place + 1} } } }`)} fragment F30 on Program { slug }`,
      'DEPTH_LIMIT',
      /62 fields deep/,
    ],
    [
      'wide',
      `{ ${many(30, () => '...F')} ${many(21, (place) => `a${place}: __typename`)} } fragment F on Query { __typename }`,
      'ROOT_FIELD_LIMIT',
      /fields of its own/,
    ],
    [
      'full of aliases',
      `${program}{ ${many(100, (place) => `a${place}: slug`)} } }`,
      'ALIAS_LIMIT',
      /100 aliases; at most/,
    ],
    [
      'full of directives',
      `${program}{ ${many(100, () => 'slug @include(if: true)')} } }`,
      'DIRECTIVE_LIMIT',
      /100 directives/,
    ],
    [
      'full of directives on one field',
      `{ __typename ${'@skip(if: false) '.repeat(90)} }`,
      'DIRECTIVE_LIMIT',
      /90 directives/,
    ],
    [
      'full of words',
      `{ ${'__typename '.repeat(LIMITS.tokens)} }`,
      'TOKEN_LIMIT',
      /words and signs/,
    ],
    [
      'full of brackets that fit together',
      `{ nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
      'DEPTH_LIMIT',
      /value is 900 brackets deep/,
    ],
    [
      'full of brackets',
      `{ nodes(ids: ${'['.repeat(6_000)}`,
      'TOKEN_LIMIT',
      /nests its brackets too deep/,
    ],
    [
      'full of comments',
      `${'#\n'.repeat(LIMITS.tokens + 1)}{ __typename }`,
      'TOKEN_LIMIT',
      /words and signs/,
    ],
    [
      'dear',
      '{ programs(first: 100) { edges { node { peers(first: 20) { program { peers(first: 20) { program { slug } } } } } } } }',
      'COST_LIMIT',
      /may cost \d+; at most/,
    ],
  ])('is refused where it is %s', async (_name, query, code, message) => {
    const answer = await post({ query });
    expect(answer).toMatchObject({ status: 400, code });
    expect(answer.message).toMatch(message);
  });

  test('a document that would expand to 2^60 fields is reckoned, and refused for its depth of cost', async () => {
    const layers = many(
      60,
      (place) => `fragment F${place} on Program { ...F${place + 1} ...F${place + 1} }`,
    );
    const query = `${program}{ ...F0 } } ${layers} fragment F60 on Program { slug }`;
    expect(await post({ query })).toMatchObject({ code: 'COST_LIMIT' });
  });

  test('GraphiQL’s own question is not', async () => {
    const answer = await server.ask(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        specifiedByUrl: true,
        oneOf: true,
        schemaDescription: true,
      }),
    );
    expect(answer).not.toHaveProperty('errors');
  });
});
