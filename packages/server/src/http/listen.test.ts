import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { PATIENCE } from './listen.ts';

/** So short that a test need not wait for what it provokes. */
const IMPATIENT = { ...PATIENCE, head: 150, request: 300, look: 50 };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(undefined, undefined, {}, IMPATIENT);
});
afterAll(() => server[Symbol.asyncDispose]());

describe('a connection', () => {
  const head = (length: number) =>
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  const body = '{"query":"{ __typename }"}';

  /** Sends some bytes and returns all that comes until the server closes. */
  function raw(bytes: string, closeOurEnd = false): Promise<string> {
    const socket = connect({
      port: Number(new URL(server.url).port),
      host: '127.0.0.1',
      allowHalfOpen: true,
    });
    if (closeOurEnd) socket.end(bytes);
    else socket.write(bytes);
    return text(socket).finally(() => socket.destroy());
  }

  test('whose head never ends is closed with 408', async () => {
    expect(await raw('POST /graphql HTTP/1.1\r\nHost: x\r\n')).toMatch(/^HTTP\/1.1 408 /);
  });

  test('whose body never ends is closed with 408', async () => {
    expect(await raw(`${head(500)}{"query":`)).toMatch(/^HTTP\/1.1 408 /);
  });

  test('whose other end is closed after a whole request is answered', async () => {
    expect(await raw(`${head(body.length)}${body}`, true)).toContain('"__typename":"Query"');
  });

  test('whose other end is closed within a body is closed, and the next one is answered', async () => {
    expect(await raw(`${head(500)}${body}`, true)).not.toContain('"__typename":"Query"');
    expect(await server.ask('{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('that speaks no HTTP, or two lengths at once, is closed with 400', async () => {
    expect(await raw('HELO there\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    expect(await raw(head(5).replace('\r\n\r\n', '\r\nContent-Length: 6\r\n\r\n{}'))).toMatch(
      /^HTTP\/1.1 400 /,
    );
  });
});
