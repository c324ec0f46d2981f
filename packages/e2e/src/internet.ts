import { once } from 'node:events';
import { createServer } from 'node:http';
import { forward } from './forward.ts';

/** The whole internet, as far as the browser under test knows: pages of our own under real host names, and a log. */
export interface Internet {
  /** What to give the browser as its proxy: "127.0.0.1:4712". */
  readonly proxy: string;
  /** Every request that left the browser for anywhere but this machine and the browser's maker: "GET http://…", "CONNECT host:443". */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Where browsers report to by themselves, whatever they are told. */
const MAKERS =
  /^(?:CONNECT |\w+ http:\/\/)(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|net|org)[:/]/;

/**
 * Makes an internet of some pages. Everything else is answered with 404, and no encrypted connection is made.
 * @param pages HTML by address: "http://www.example.edu.au/course".
 * @param servers ports of this machine by the origin that they answer for, "http://localhost:4000", for browsers that are
 * told to ask the proxy for this machine too; what is asked of them is not written down.
 */
export async function makeInternet(
  pages: ReadonlyMap<string, string>,
  servers: ReadonlyMap<string, number> = new Map(),
): Promise<Internet> {
  const asked: string[] = [];
  const note = (request: string): void => {
    if (!MAKERS.test(request)) asked.push(request);
  };
  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '';
    const port = servers.get(/^http:\/\/[^/]+/.exec(address)?.[0] ?? '');
    if (port !== undefined) {
      forward(incoming, outgoing, port);
      return;
    }
    note(`${incoming.method} ${address}`);
    const html = pages.get(address.replace(/[?#].*$/, ''));
    outgoing.writeHead(html === undefined ? 404 : 200, {
      'content-type': `${html?.startsWith('<?xml') === true ? 'application/xhtml+xml' : 'text/html'}; charset=utf-8`,
    });
    outgoing.end(html ?? '<!doctype html><title>Not found</title><h1>Not found</h1>');
  });
  server.on('connect', ({ url }, socket) => {
    note(`CONNECT ${url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    proxy: `127.0.0.1:${address.port}`,
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
