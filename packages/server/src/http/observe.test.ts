import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { createLogger } from '../operations/logger.ts';
import { createReadiness } from '../operations/readiness.ts';
import { createEnding } from '../operations/stop-serving.ts';
import { schema } from '../schema/schema.ts';
import { type LogLines, keepLog } from '../testing/log-lines.ts';
import { type TestServer, openTestDatabase, startTestServer } from '../testing/test-server.ts';
import { logAnswered } from '../operations/log-answered.ts';
import type { Answered } from './serving.ts';

const SECRET = 'hunter2hunter2hunter2';

let [server, log]: [TestServer | undefined, LogLines] = [undefined, keepLog()];
let answered: Answered[] = [];
let url = '';

beforeAll(async () => {
  const logger = createLogger('debug', { write: (text) => void log.stream.write(text) });
  server = await startTestServer(undefined, logger, {
    rate: { ofAddress: 1_000, ofToken: 1_000 },
    watchers: [(one) => answered.push(one), (one) => logAnswered(logger, one)],
  });
  ({ url } = server);
});
afterAll(() => server?.[Symbol.asyncDispose]());
beforeEach(() => {
  log = keepLog();
  answered = [];
});

const post = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql?profile=${SECRET}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** What is told of a request comes with the end of its connection's turn, after the answer. */
async function untilAnswered(): Promise<Answered> {
  await expect.poll(() => answered.length).toBe(1);
  const [one] = answered;
  if (one === undefined) throw new Error('nothing was answered');
  return one;
}

describe('a request', () => {
  test('is answered under the id that its caller gave it, and logged under it', async () => {
    const response = await post(
      { query: '{ __typename }' },
      {
        'x-request-id': 'trace:01J-abc/7',
        origin: 'https://page.example',
      },
    );
    expect(response.headers.get('x-request-id')).toBe('trace:01J-abc/7');
    expect(response.headers.get('access-control-expose-headers')).toContain('x-request-id');
    await untilAnswered();
    expect(log.lines()).toMatchObject([
      { requestId: 'trace:01J-abc/7', path: '/graphql', operation: 'ad-hoc', status: 200 },
    ]);
  });

  test.each([
    ['none', {}],
    ['a short one', { 'x-request-id': 'abc' }],
    ['one with a blank', { 'x-request-id': 'an id of mine' }],
    ['one with markup', { 'x-request-id': '<script>alert(1)</script>' }],
    ['one that is long', { 'x-request-id': 'a'.repeat(129) }],
  ])('is given an id where it brings %s', async (_what, headers) => {
    const response = await fetch(`${url}/health`, { headers });
    expect(response.headers.get('x-request-id')).toMatch(
      /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
    );
  });

  test('leaves nothing in the log that its caller wrote, but the path and the id', async () => {
    const variables = { profile: { income: { amount: '48151623', currency: 'USD' } } };
    const query = `query Mine { program(slug: "${SECRET}") { name } }`;
    await post({ query, variables }, { authorization: `Bearer ${SECRET}`, cookie: SECRET });
    await untilAnswered();
    expect(log.lines()).toHaveLength(1);
    expect(log.text()).not.toMatch(/hunter2|48151623|127\.0\.0\.1|Mine/);
  });

  test('by the id of a document is told by its operation’s name, and whether it was kept', async () => {
    const [document] = (await readTrustedDocuments(schema, null)).values();
    const path = `/graphql?documentId=${document?.id}&variables=%7B%22slug%22%3A%22alpha-psychiatry%22%7D`;
    await (await fetch(url + path)).text();
    expect((await untilAnswered()).serving).toMatchObject({ route: 'trusted', kept: false });
    answered = [];
    await (await fetch(url + path)).text();
    const { serving } = await untilAnswered();
    expect(serving.operation).toBe(document?.operation);
    expect(serving.operation).toMatch(/^[A-Z]\w+$/);
  });

  test.each([
    ['/nothing', 404, 'none'],
    ['/schema.graphql', 200, 'schema'],
    ['/ready', 200, 'ready'],
  ])('for %s is answered %i by a route of a short list', async (path, status, route) => {
    expect((await fetch(url + path)).status).toBe(status);
    expect(await untilAnswered()).toMatchObject({ status, serving: { route } });
  });

  test('whose query is wrong is told as refused, not as failed', async () => {
    await post({ query: '{ nothing }' });
    expect((await untilAnswered()).serving.outcome).toBe('refused');
  });
});

describe('the end of a server', () => {
  test('makes it unready first, and later each answer the last of its connection', async () => {
    const { database } = await openTestDatabase();
    const { announced, closed } = createEnding();
    await using stopped = await startTestServer(undefined, undefined, {
      closing: closed.signal,
      readiness: createReadiness(database, announced.signal),
    });
    const ask = async (path: string) => {
      const { status, headers } = await fetch(stopped.url + path);
      return [status, headers.get('connection')];
    };
    expect(await ask('/ready')).toEqual([200, 'keep-alive']);
    announced.abort();
    expect(await ask('/ready')).toEqual([503, 'keep-alive']);
    expect(await (await fetch(`${stopped.url}/ready`)).json()).toMatchObject({
      status: 'unready',
      checks: { process: { ok: false }, database: { ok: true }, catalogue: { ok: true } },
    });
    closed.abort();
    expect(await ask('/graphql?query=%7B__typename%7D')).toEqual([200, 'close']);
    expect(await ask('/health')).toEqual([200, 'close']);
    await database.destroy();
  });

  test('of its database makes it unready, and leaves it alive', async () => {
    await using lone = await startTestServer();
    await lone.database.destroy();
    expect((await fetch(`${lone.url}/health`)).status).toBe(200);
    const ready = await fetch(`${lone.url}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ checks: { database: { ok: false } } });
  });
});
