import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';
import { PATIENCE } from './listen.ts';

/** So short that a test need not wait for what it provokes. */
const IMPATIENT = { ...PATIENCE, head: 300, request: 600, look: 50, silence: 2_000 };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(undefined, undefined, {}, IMPATIENT);
});
afterAll(() => server[Symbol.asyncDispose]());

function open(): Socket {
  const socket = connect({ port: Number(new URL(server.url).port), host: '127.0.0.1' });
  socket.on('error', () => undefined);
  return socket;
}

/** Sends some bytes and returns all that comes until the server closes. */
async function raw(bytes: string | Buffer): Promise<string> {
  const socket = open();
  socket.write(bytes);
  return await text(socket).catch(() => '');
}

const BODY = '{"query":"{ __typename }"}';
const post = (...headers: string[]): string =>
  ['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', ...headers, '', ''].join(
    '\r\n',
  );

/** The statuses of all answers on one connection. */
const statuses = (answers: string): number[] =>
  [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

const answered = (): Promise<unknown> => server.ask('{ __typename }');
const WELL = { data: { __typename: 'Query' } };

describe('a head', () => {
  test.each([
    ['with one header that is too long', [`X-Big: ${'x'.repeat(20_000)}`]],
    [
      'with too many headers together',
      Array.from({ length: 2_500 }, (_none, place) => `X-${place}: abcdefgh`),
    ],
  ])('%s is refused with 431', async (_what, headers) => {
    expect(statuses(await raw(post(...headers)))).toEqual([431]);
  });

  test('with an address that is too long is refused with 431', async () => {
    expect(statuses(await raw(`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`))).toEqual([
      431,
    ]);
  });

  test.each([
    ['with the sign NUL', 'GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n'],
    ['without Host', 'GET / HTTP/1.1\r\n\r\n'],
    ['with a name that is none', 'GET / HTTP/1.1\r\nHost: x\r\nX Y: z\r\n\r\n'],
    ['with a space before the colon', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length : 3\r\n\r\nabc'],
    ['of another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['of HTTP/2 unasked', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['with a method that is none', 'G3T / HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('%s is refused with 400', async (_what, bytes) => {
    expect(statuses(await raw(bytes))).toEqual([400]);
    expect(await answered()).toEqual(WELL);
  });

  test('that asks for a tunnel gets none', async () => {
    expect(await raw('CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: x\r\n\r\n')).not.toMatch(
      / 2\d\d /,
    );
  });
});

describe('a request in which another one hides', () => {
  const hidden = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n';

  test.each([
    ['two lengths', post('Content-Length: 5', `Content-Length: ${5 + hidden.length}`)],
    ['a length and chunks', post(`Content-Length: ${hidden.length}`, 'Transfer-Encoding: chunked')],
    ['chunks and a length', post('Transfer-Encoding: chunked', `Content-Length: ${hidden.length}`)],
    ['chunks that are not the last coding', post('Transfer-Encoding: chunked, identity')],
    ['a coding nobody knows', post('Transfer-Encoding: xchunked')],
    ['chunks in another spelling', post('Transfer-Encoding:\x0bchunked')],
    ['a folded header', post('Transfer-Encoding:', ' chunked')],
    ['a length that is none', post('Content-Length: +5')],
    ['a length in hexadecimal', post('Content-Length: 0x5')],
    ['a length with a comma', post('Content-Length: 5, 5')],
    ['a header that ends with a line feed alone', post('X: a\nTransfer-Encoding: chunked')],
  ])('by %s is refused, and the hidden one is not answered', async (_how, head) => {
    const answers = await raw(`${head}0\r\n\r\n${hidden}`);
    expect(answers).not.toContain('"service":"second-opinion"');
    expect(statuses(answers).filter((status) => status < 400)).toEqual([]);
    expect(await answered()).toEqual(WELL);
  });

  test.each([
    ['a size that is none', 'zz\r\nabc\r\n0\r\n\r\n'],
    ['a size beyond all bounds', `${'f'.repeat(17)}\r\nabc\r\n`],
    ['a size that is less than what comes', '3\r\nabcdef\r\n0\r\n\r\n'],
    ['extensions without end', `5;${'x'.repeat(20_000)}\r\nabcde\r\n0\r\n\r\n`],
  ])('by chunks with %s is refused', async (_how, chunks) => {
    const answers = await raw(post('Transfer-Encoding: chunked') + chunks + hidden);
    expect(statuses(answers).filter((status) => status < 400)).toEqual([]);
    expect(answers).not.toContain('"service":"second-opinion"');
    expect(await answered()).toEqual(WELL);
  });

  test('openly, one after the other, is answered in order', async () => {
    const socket = open();
    socket.write(
      `${post(`Content-Length: ${BODY.length}`)}${BODY}${hidden.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}`,
    );
    const answers = await text(socket);
    expect(statuses(answers)).toEqual([200, 200]);
    expect(answers.indexOf('"__typename"')).toBeLessThan(answers.indexOf('"service"'));
  });
});

describe('slow connections', () => {
  test(
    'in large number keep nobody from being answered, and are closed',
    { timeout: 30_000 },
    async () => {
      const slow = Array.from({ length: 300 }, open);
      await Promise.all(slow.map((socket) => once(socket, 'connect')));
      for (const socket of slow) socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nX-A: ');
      const dripping = setInterval(() => {
        for (const socket of slow) if (socket.writable) socket.write('b');
      }, 40);
      expect(await answered()).toEqual(WELL);
      await Promise.all(slow.map((socket) => text(socket).catch(() => '')));
      clearInterval(dripping);
      expect(slow.every((socket) => socket.readableEnded || socket.destroyed)).toBe(true);
      expect(await answered()).toEqual(WELL);
    },
  );

  test('that send a body byte by byte are closed with 408', async () => {
    const socket = open();
    socket.write(post('Content-Length: 5000'));
    const dripping = setInterval(() => socket.write('x'), 40);
    const answers = await text(socket).catch(() => '');
    clearInterval(dripping);
    expect(statuses(answers)).toEqual([408]);
  });

  test('that are cut off while many answers wait harm nobody', async () => {
    const socket = open();
    const one = `${post(`Content-Length: ${BODY.length}`)}${BODY}`;
    socket.pause();
    socket.write(one.repeat(50));
    await once(socket, 'connect');
    socket.resetAndDestroy();
    expect(await answered()).toEqual(WELL);
  });
});
