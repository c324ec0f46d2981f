import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const QUERY = `query ($programs: [String!]!) {
  comparison(programs: $programs) {
    __typename
    ... on Comparison { columns { program { slug } } rows { label differs missing cells { status text best } } }
    ... on UnknownPrograms { slugs message }
    ... on TooManyPrograms { given limit message }
    ... on TooFewPrograms { given least message }
  }
}`;

describe('comparison', () => {
  test('lays programs side by side in the order asked, each once', async () => {
    const programs = ['beta-psychiatry', 'alpha-psychiatry', 'gamma-mmed', 'beta-psychiatry'];
    expect(await server.ask(QUERY, { programs })).toEqual({
      data: {
        comparison: {
          __typename: 'Comparison',
          columns: ['beta-psychiatry', 'alpha-psychiatry', 'gamma-mmed'].map((slug) => ({
            program: { slug },
          })),
          rows: [
            {
              label: 'Duration, full-time',
              differs: true,
              missing: 0,
              cells: [
                { status: 'KNOWN', text: '3 years', best: false },
                { status: 'KNOWN', text: '2 years', best: true },
                { status: 'KNOWN', text: '2 years', best: true },
              ],
            },
            {
              label: 'Research',
              differs: false,
              missing: 0,
              cells: [1, 2, 3].map(() => ({ status: 'KNOWN', text: 'Thesis', best: false })),
            },
          ],
        },
      },
    });
  });

  test('names the programs that it does not know', async () => {
    const answer = await server.ask(QUERY, { programs: ['alpha-psychiatry', 'nope', 'no"pe'] });
    expect(answer).toMatchObject({
      data: { comparison: { __typename: 'UnknownPrograms', slugs: ['nope', 'no"pe'] } },
    });
  });

  test('says how many programs are too few and too many', async () => {
    expect(await server.ask(QUERY, { programs: [] })).toMatchObject({
      data: { comparison: { __typename: 'TooFewPrograms', given: 0, least: 1 } },
    });
    const programs = Array.from({ length: 21 }, (_, place) => `p${place}`);
    expect(await server.ask(QUERY, { programs })).toMatchObject({
      data: { comparison: { __typename: 'TooManyPrograms', given: 21, limit: 20 } },
    });
  });
});
