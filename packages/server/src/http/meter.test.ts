import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { documentId } from '../documents/document-id.ts';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { schema } from '../schema/schema.ts';
import { giveToken } from '../testing/give-token.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

function start(ofAddress: number, log?: Writable): Promise<TestServer> {
  const rate = { ofAddress, ofToken: 50 };
  return startTestServer(undefined, log && pino({ level: 'info' }, log), { rate, proxies: 1 });
}

const ask = ({ url }: TestServer, query: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const LARGE = '{ programs(first: 100) { edges { node { resolved { label text reason } } } } }';

/** A matcher with a type. */
const containing = (part: string): unknown => expect.stringContaining(part);

/** What the two headers say: points left of how many, by what. */
function standing({ headers }: Response): string {
  const [, by, left] = /^"(\w+)";r=(\d+);t=\d+$/.exec(headers.get('ratelimit') ?? '') ?? [];
  const [, policy, quota, seconds] =
    /^"(\w+)";q=(\d+);w=(\d+)$/.exec(headers.get('ratelimit-policy') ?? '') ?? [];
  expect(policy).toBe(by);
  return `${left} of ${quota} by ${by} in ${seconds}`;
}

describe('a server that counts', () => {
  test('says with each answer how its caller stands, and refuses who has nothing left', async () => {
    await using server = await start(3);
    expect(standing(await ask(server, '{ __typename }'))).toBe('2 of 3 by address in 60');
    expect(standing(await fetch(`${server.url}/schema.graphql`))).toBe('1 of 3 by address in 60');
    expect(standing(await fetch(`${server.url}/nothing`))).toBe('0 of 3 by address in 60');
    const refused = await ask(server, '{ __typename }');
    expect(refused.status).toBe(429);
    expect(standing(refused)).toBe('0 of 3 by address in 60');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [
        { message: containing('has 0 left: ask again in'), extensions: { code: 'RATE_LIMIT' } },
      ],
    });
    expect(standing(await ask(server, '{ __typename }', { 'x-forwarded-for': '192.0.2.7' }))).toBe(
      '2 of 3 by address in 60',
    );
  });

  test('lets no more through than there are points, though all ask at once', async () => {
    await using server = await start(20);
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => ask(server, '{ __typename }')),
    );
    const answered = answers.filter(({ status }) => status === 200);
    const left = answered.map((answer) => Number(standing(answer).split(' ')[0]));
    expect(left.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, place) => place));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(40);
    for (const answer of refused) expect(standing(answer)).toBe('0 of 20 by address in 60');
  });

  test('believes no forged address where no proxy is trusted', async () => {
    const rate = { ofAddress: 2, ofToken: 2 };
    await using server = await startTestServer(undefined, undefined, { rate, proxies: 0 });
    const statuses: number[] = [];
    for (const forged of ['192.0.2.1', '192.0.2.2', '2001:db8::1', 'unknown, 192.0.2.3']) {
      const { status } = await ask(server, '{ __typename }', { 'x-forwarded-for': forged });
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test('lets health be looked at by who has nothing left', async () => {
    await using server = await start(0);
    const response = await fetch(`${server.url}/health`);
    expect(response.status).toBe(200);
    expect(response.headers.get('ratelimit')).toBeNull();
  });

  test('takes more for a query that may cost more, and executes none that is not paid for', async () => {
    await using server = await start(15);
    const first = await ask(server, LARGE);
    const left = Number(standing(first).split(' ')[0]);
    expect(first.status).toBe(200);
    expect(left).toBeLessThan(14);
    server.statements.length = 0;
    const second = await ask(server, LARGE);
    expect(second.status).toBe(429);
    expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMIT' } }] });
    expect(server.statements).toEqual([]);
    expect(standing(await ask(server, '{ __typename }'))).toBe(
      `${left - 2} of 15 by address in 60`,
    );
  });

  test('counts the holder of a token apart from its address, for more only where it allows more', async () => {
    await using server = await start(2);
    const bearer = { authorization: `Bearer ${await giveToken(server.database, ['READ_MORE'])}` };
    expect(standing(await ask(server, '{ __typename }', bearer))).toBe('49 of 50 by token in 60');
    const other = { authorization: `Bearer ${await giveToken(server.database, ['CONTRIBUTE'])}` };
    expect(standing(await ask(server, '{ __typename }', other))).toBe('1 of 2 by token in 60');
    const basic = { authorization: 'Basic cmVhZGVyOnNlY3JldA==' };
    expect(standing(await ask(server, '{ __typename }', basic))).toBe('1 of 2 by address in 60');
  });

  test('lets nobody guess at tokens for nothing', async () => {
    await using server = await start(2);
    const wrong = { authorization: 'Bearer guessed' };
    const statuses: number[] = [];
    for (let guess = 0; guess < 4; guess += 1) {
      statuses.push((await ask(server, '{ __typename }', wrong)).status);
    }
    expect(statuses).toEqual([401, 401, 429, 429]);
  });

  test('takes for a trusted document by GET what making its answer costs, and 1 once it is made', async () => {
    await using server = await start(50);
    const documents = [...(await readTrustedDocuments(schema, null)).values()];
    const document = documents.find(({ text }) => /query Comparison/.test(text));
    const query = new URLSearchParams({
      documentId: documentId(document!.text),
      variables: JSON.stringify({ programs: ['alpha-psychiatry', 'beta-psychiatry'] }),
    });
    const address = `${server.url}/graphql?${query.toString()}`;
    const made = Number(standing(await fetch(address)).split(' ')[0]);
    expect(made).toBeLessThan(49);
    expect(standing(await fetch(address))).toBe(`${made - 1} of 50 by address in 60`);
  });

  test('writes no address into its log', async () => {
    let logged = '';
    const log = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        logged += chunk.toString();
        done();
      },
    });
    await using server = await start(1, log);
    const from = { 'x-forwarded-for': '192.0.2.77' };
    for (const query of ['{ __typename }', '{ nothing }', '{ __typename }']) {
      await ask(server, query, from);
    }
    expect(logged).not.toMatch(/192\.0\.2\.77|127\.0\.0\.1/);
  });
});
