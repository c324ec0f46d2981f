import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** A page of a program as universities publish them, with what every page of a site repeats. */
const PAGE = readFileSync(
  new URL('../../e2e/src/pages/known-program.html', import.meta.url),
  'utf8',
);

/** Serves every address of this machine on one port: each is a host of its own. Told to the process that started it. */
const server = createServer((request, response) => {
  if (request.url === '/robots.txt') {
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end('User-agent: *\nDisallow: /search');
    return;
  }
  const etag = `"${request.url}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const page = PAGE.replace('</body>', `<p>Page ${request.url}</p></body>`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(page);
});
server.listen(0, '0.0.0.0');
await once(server, 'listening');
const address = server.address();
process.send?.(typeof address === 'object' ? address?.port : null);
