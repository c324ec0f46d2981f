import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { LIMITS } from './limits.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('a body', () => {
  const tooLong = JSON.stringify({ query: `{ __typename } #${'x'.repeat(LIMITS.bodyBytes)}` });

  test('over the limit is refused by its stated length', async () => {
    const headers = { 'content-type': 'application/json' };
    const refused = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers,
      body: tooLong,
    });
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'BODY_LIMIT' } }],
    });
  });

  test('of unstated length is refused once it is over the limit, and read where it is not', async () => {
    const chunked = (body: string) => {
      const init = { duplex: 'half', body: new Blob([body]).stream() };
      const headers = { 'content-type': 'application/json' };
      return fetch(`${server.url}/graphql`, { method: 'POST', headers, ...init });
    };
    const refused = await chunked(tooLong);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'BODY_LIMIT' } }],
    });
    const read = await chunked('{"query": "{ __typename }"}');
    expect(await read.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});
