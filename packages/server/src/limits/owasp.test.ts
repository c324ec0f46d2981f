import * as fc from 'fast-check';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** What tries to leave the text that it is put into: SQL, indexes of words, patterns, shells, markup, paths. */
const HOSTILE = [
  "'; drop table program; --",
  "' or '1'='1",
  "' union select hash from token --",
  "x' and (select count(*) from token) > 0 --",
  '"; delete from claim; --',
  '1; attach database "/tmp/x" as x',
  '$1 $2 ?1 :a @b',
  '%_\\',
  '%'.repeat(200),
  'a* OR b* NEAR(c d)',
  '"unbalanced',
  'name:psychiatry',
  '{name institution}: psychiatry',
  '^psychiatry + - ( ) :',
  "to_tsquery('a') & | ! <->",
  '\\',
  "E'\\x00'",
  '../../etc/passwd',
  '$(id) `id` | id',
  '{{7*7}} ${7*7}',
  '<script>alert(1)</script>',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\uFEFF\u202E\u2028',
  '(((((((((a+)+)+)+)+)+)+)+)+)$',
  'psychiatry '.repeat(80),
];

/** Everything where a caller's text reaches the database. */
const PLACES = [
  'query($s: String!) { programs(search: $s) { totalCount } }',
  'query($s: String!) { institutions(search: $s) { totalCount } }',
  'query($s: String!) { suggest(text: $s) { text } }',
  'query($s: String!) { program(slug: $s) { slug } }',
  'query($s: String!) { program(url: $s) { slug } }',
  'query($s: String!) { contribution(code: $s) { __typename } }',
  'query($s: String!) { term(name: $s) { __typename } }',
  'query($s: [String!]!) { comparables(specialties: $s) { __typename } }',
  'query($s: String!) { programs(after: $s) { totalCount } }',
  'query($s: ID!) { node(id: $s) { id } }',
  'query($s: [String!]!) { comparison(programs: $s) { __typename } }',
  'query($s: [String!]!) { programs(filter: { countries: $s }) { totalCount } }',
  'query($s: [String!]!) { programs(filter: { specialties: $s }) { totalCount } }',
] as const;

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 5 })).map((parts) => parts.join('')),
);

const rows = async (): Promise<unknown> => ({
  programs: await server.database.selectFrom('program').selectAll().execute(),
  tokens: await server.database.selectFrom('token').selectAll().execute(),
});

describe('injection', () => {
  test.each(PLACES)('is tried where a text is taken: %s', async (query) => {
    const answer = JSON.stringify(await server.ask(query, { s: 'alpha-psychiatry' }));
    expect(answer).not.toContain('GRAPHQL_VALIDATION_FAILED');
  });

  test.each(PLACES)('finds no way out of the text that it is: %s', async (query) => {
    const before = await rows();
    for (const text of HOSTILE) {
      const answer = JSON.stringify(await server.ask(query, { s: text }));
      expect([text, answer]).toEqual([
        text,
        expect.not.stringMatching(/"INTERNAL"|sqlite|syntax error|pg_/i),
      ]);
    }
    expect(await rows()).toEqual(before);
  });

  test('finds no way out of any text', { timeout: 60_000 }, async () => {
    const before = await rows();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLACES), hostile, async (query, text) => {
        const answer = JSON.stringify(await server.ask(query, { s: text }));
        expect(answer).not.toMatch(/"INTERNAL"/);
      }),
      { numRuns: 150 },
    );
    expect(await rows()).toEqual(before);
  });

  test('of a condition finds no more than nothing', async () => {
    for (const text of ["' or '1'='1", "x' or 1=1 --", "alpha-psychiatry' --", '%']) {
      const answer = await server.ask(PLACES[3], { s: text });
      expect(answer).toEqual({ data: { program: null } });
    }
  });
});

test.each(['/programs/%00', '/programs/a%00b', '/compare?programs=%00,a%00&add=%00x'])(
  'an address with the sign NUL finds nothing and breaks nothing: %s',
  async (path) => {
    expect((await fetch(`${server.url}${path}`)).status).toBeLessThan(500);
  },
);

describe('what the schema says', () => {
  const query = getIntrospectionQuery();

  test('is told to everybody unless the host keeps it back, and then in no way', async () => {
    expect(await server.ask(query)).not.toHaveProperty('errors');
    await using quiet = await startTestServer(undefined, undefined, {
      introspection: false,
      suggestions: false,
    });
    for (const asked of [
      query,
      '{ __schema { types { name } } }',
      '{ __type(name: "Program") { name } }',
      '{ a: __schema { __typename } }',
      'query { ...F } fragment F on Query { __schema { queryType { name } } }',
      '{ program(slug: "alpha-psychiatry") { slug } __schema { __typename } }',
    ]) {
      const answer = JSON.stringify(await quiet.ask(asked));
      expect(answer).toContain('"INTROSPECTION_OFF"');
      expect(answer).not.toContain('"data"');
    }
    expect((await fetch(`${quiet.url}/schema.graphql`)).status).toBe(404);
    expect(
      await quiet.ask('{ __typename program(slug: "alpha-psychiatry") { __typename } }'),
    ).toEqual({
      data: { __typename: 'Query', program: { __typename: 'Program' } },
    });
  });
});

describe('what is not offered', () => {
  test.each([
    '/admin',
    '/admin/tokens',
    '/metrics',
    '/debug',
    '/.env',
    '/package.json',
    '/data/second-opinion.sqlite',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/try/..%2f..%2fpackage.json',
    '/graphiql/../app.ts',
  ])('%s is not there', async (path) => {
    const response = await fetch(`${server.url}${path}`);
    expect(response.status).toBe(404);
  });

  test('batching by aliases is within what one query may cost', async () => {
    const aliases = Array.from(
      { length: 61 },
      (_none, place) => `a${place}: program(slug: "x") { slug }`,
    );
    expect(JSON.stringify(await server.ask(`{ ${aliases.join(' ')} }`))).toMatch(
      /ALIAS_LIMIT|ROOT_FIELD_LIMIT/,
    );
  });

  test('no method but those of reading and asking is answered', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      for (const path of ['/graphql', '/', '/programs/alpha-psychiatry', '/recognition.json']) {
        const response = await fetch(`${server.url}${path}`, { method });
        expect([method, path, response.status]).toEqual([
          method,
          path,
          response.status < 500 ? response.status : 'no error',
        ]);
        expect(response.ok).toBe(false);
      }
    }
  });
});
