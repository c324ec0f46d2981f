import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { observe } from '../http/observe.ts';
import { openTestDatabase } from '../testing/test-server.ts';
import { sitemap } from './sitemap.ts';

test('a sitemap that is too long for one page goes on in the next, each program once', async () => {
  const { database } = await openTestDatabase();
  const app = { database, publicUrl: () => 'https://a.example/?x&y' };
  const route = sitemap(app, 4);
  const unwatched = { closing: new AbortController().signal, watchers: [], startTrace: null };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    void route(request, response, path, observe(unwatched, request, response, path));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const read = async (path: string) =>
    await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  const index = await read('/sitemap.xml');
  const pages = [await read('/sitemap-1.xml'), await read('/sitemap-2.xml')];
  server.close();
  await database.destroy();
  expect(index.match(/<loc>/g)).toHaveLength(2);
  expect(pages.map((page) => page.match(/<url>/g)?.length)).toEqual([4, 2]);
  expect(new Set(pages.join('').match(/programs\/[\w-]+/g))).toHaveLength(6);
  expect(pages[0]).toContain('https://a.example/?x&amp;y/programs/');
});
