import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A site on this machine that does everything that a site should not. */
export interface MisbehavingSite extends AsyncDisposable {
  readonly port: number;
  /** The paths that it was asked for, in order. */
  readonly asked: readonly string[];
  /** The headers of the last question. */
  readonly heard: () => IncomingMessage['headers'];
}

type Answer = (response: ServerResponse, path: string) => void;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const ZEROES = Buffer.alloc(10_000_000);

function lead(response: ServerResponse, location?: string, status = 302): void {
  response.writeHead(status, location === undefined ? {} : { location }).end('moved');
}

function drip(response: ServerResponse): void {
  response.writeHead(200, HTML);
  const dripping = setInterval(() => response.write('x'), 20);
  response.once('close', () => clearInterval(dripping));
}

function pour(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(ZEROES.subarray(0, 65_536))) continue;
  };
  response.writeHead(200, HTML).on('drain', more);
  more();
}

const packed = (body: Buffer, encoding: string): Answer => {
  return (response) => response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(body);
};

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page': (response) => response.writeHead(200, { ...HTML, etag: '"1"' }).end('<p>a page</p>'),
  '/packed': packed(gzipSync('<p>a packed page</p>'), 'gzip'),
  '/squeezed': packed(brotliCompressSync('<p>a squeezed page</p>'), 'br'),
  '/bomb': packed(gzipSync(ZEROES), 'gzip'),
  '/bomb-br': packed(brotliCompressSync(ZEROES), 'br'),
  '/packed-twice': packed(gzipSync(gzipSync('x')), 'gzip, gzip'),
  '/not-packed': packed(Buffer.from('no gzip at all'), 'gzip'),
  '/half-packed': packed(gzipSync(randomBytes(5_000)).subarray(0, 2_000), 'gzip'),
  '/unknown-packing': packed(Buffer.from('x'), 'compress'),
  '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/typeless': (response) => response.writeHead(200).end('<p>what am I?</p>'),
  '/long': (response) =>
    response.writeHead(200, { ...HTML, 'content-length': '999999999' }).write('x'),
  '/short': (response) => {
    response.writeHead(200, { ...HTML, 'content-length': '100' }).write('x');
    setTimeout(() => response.destroy(), 20);
  },
  '/endless': pour,
  '/dripping': drip,
  '/silent': () => undefined,
  '/gone': (response) => response.writeHead(404, HTML).end('x'.repeat(10_000)),
  '/unchanged': (response) => response.writeHead(304, { etag: '"1"' }).end(),
  '/big-head': (response) =>
    response.writeHead(200, { ...HTML, 'x-big': 'x'.repeat(40_000) }).end(),
  '/no-http': (response) => response.socket?.end('HELO there\r\n\r\n'),
  '/to-page': (response) => lead(response, '/page', 301),
  '/round': (response) => lead(response, '/round'),
  '/nowhere': (response) => lead(response),
  '/to-nonsense': (response) => lead(response, 'http://[nonsense'),
  '/to-metadata': (response) => lead(response, 'http://169.254.169.254/latest/meta-data/'),
  '/to-file': (response) => lead(response, 'file:///etc/passwd'),
  '/to-gopher': (response) => lead(response, 'gopher://127.0.0.1:6379/_FLUSHALL'),
  '/to-password': (response) => lead(response, 'http://user:secret@127.0.0.2/'),
};

/** Starts the site. @param host an address of this machine: 127.0.0.2 is not the one that others listen on. */
export async function startMisbehavingSite(host: string): Promise<MisbehavingSite> {
  const asked: string[] = [];
  let heard: IncomingMessage['headers'] = {};
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    heard = request.headers;
    const to = /^\/to\?(.*)$/.exec(path)?.[1];
    if (to !== undefined) return lead(response, decodeURIComponent(to));
    const answer = ANSWERS[path];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, path);
  });
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    asked,
    heard: () => heard,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
