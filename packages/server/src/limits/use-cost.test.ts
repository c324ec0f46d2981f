import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { LIMITS } from './limits.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(undefined, undefined, { limits: { ...LIMITS, cost: 600 } });
});
afterAll(() => server[Symbol.asyncDispose]());

const cheap = '{ programs(first: 2) { edges { node { slug } } } }';
const dear = '{ programs(first: 100) { edges { node { slug } } } }';

async function post(body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return answer;
}

describe('the cost of a query', () => {
  test('is told with its answer', async () => {
    expect(await post({ query: cheap })).toEqual({
      data: { programs: { edges: expect.any(Array) as unknown } },
      extensions: { cost: { requested: 510, limit: 600, actual: 510 } },
    });
  });

  test('refuses it unexecuted where it is over the limit', async () => {
    server.statements.length = 0;
    expect(await post({ query: dear })).toMatchObject({
      errors: [{ extensions: { code: 'COST_LIMIT', cost: { requested: 902, limit: 600 } } }],
      extensions: { cost: { requested: 902, limit: 600, actual: 0 } },
    });
    expect(server.statements).toEqual([]);
  });

  test.each([
    ['by a header', {}, { 'x-cost-only': 'true' }],
    ['by an extension', { extensions: { costOnly: true } }, {}],
  ])('is told without executing where that is asked %s', async (_how, body, headers) => {
    server.statements.length = 0;
    expect(await post({ query: dear, ...body }, headers)).toEqual({
      data: null,
      extensions: { cost: { requested: 902, limit: 600, actual: 0 } },
    });
    expect(server.statements).toEqual([]);
  });

  test('is executed where another thing is asked', async () => {
    const answer = await post(
      { query: cheap, extensions: { costOnly: 'no' } },
      { 'x-cost-only': '0' },
    );
    expect(answer).toMatchObject({ data: { programs: {} } });
  });
});

describe('the cost of a subscription', () => {
  const followed = 'subscription { catalogueRevised { revision } }';

  test('refuses it where it is over the limit, and nobody follows', async () => {
    expect(await post({ query: followed }, { accept: 'application/json' })).toMatchObject({
      errors: [{ extensions: { code: 'COST_LIMIT', cost: { limit: 600 } } }],
    });
  });

  test('is told without following where that is asked', async () => {
    const answer = await post(
      { query: followed },
      { accept: 'application/json', 'x-cost-only': 'true' },
    );
    expect(answer).toEqual({
      data: null,
      extensions: { cost: { requested: 2_002, limit: 600, actual: 0 } },
    });
  });
});
