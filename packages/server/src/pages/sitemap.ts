import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { App, Route } from '../http/app.ts';
import { isReading, send } from '../http/send.ts';
import { countListedPrograms, slugsAfter } from '../database/queries/listed-programs.ts';
import { html } from './html.ts';

/** What a sitemap needs of the server. */
type SitemapApp = Pick<App, 'database' | 'publicUrl'>;

/** The protocol's limit of addresses a file. */
const PAGE = 50_000;

/** How many slugs are read from the database at a time. */
const BATCH = 1_000;

const XML = 'application/xml; charset=utf-8';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** GET /robots.txt, /sitemap.xml (an index) and its pages /sitemap-1.xml …, each streamed in small batches. */
export function sitemap(app: SitemapApp, pageSize: number = PAGE): Route {
  return async (request, response, path) => {
    if (!isReading(request)) return false;
    if (path === '/robots.txt') {
      return send(request, response, 200, { type: 'text/plain; charset=utf-8', text: robots(app) });
    }
    if (path === '/sitemap.xml') {
      const count = Math.max(1, Math.ceil((await countListedPrograms(app.database)) / pageSize));
      return send(request, response, 200, { type: XML, text: index(app, count) });
    }
    const number = Number(/^\/sitemap-([1-9]\d{0,6})\.xml$/.exec(path)?.[1] ?? 0);
    const pages =
      number === 0 ? 0 : Math.ceil((await countListedPrograms(app.database)) / pageSize);
    if (number === 0 || number > Math.max(1, pages)) return false;
    response.writeHead(200, { 'content-type': XML, 'x-content-type-options': 'nosniff' });
    if (request.method === 'HEAD') response.end();
    else await pipeline(Readable.from(addresses(app, number, pageSize)), response);
    return true;
  };
}

/** Answers of the API are for programs that ask for them; pages are for everybody. */
function robots(app: SitemapApp): string {
  return `User-agent: *\nDisallow: /graphql\nDisallow: /compare?\nSitemap: ${app.publicUrl()}/sitemap.xml\n`;
}

function index(app: SitemapApp, count: number): string {
  const entries = Array.from(
    { length: count },
    (_, place) =>
      html`<sitemap><loc>${app.publicUrl()}/sitemap-${place + 1}.xml</loc></sitemap> `.markup,
  );
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${entries.join('')}</sitemapindex>\n`;
}

async function* addresses(app: SitemapApp, page: number, pageSize: number): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${NAMESPACE}>\n`;
  let left = pageSize;
  let skip = (page - 1) * pageSize;
  let after = '';
  while (left > 0) {
    const slugs = await slugsAfter(app.database, after, Math.min(BATCH, left), skip);
    yield slugs
      .map((slug) => html`<url><loc>${app.publicUrl()}/programs/${slug}</loc></url> `.markup)
      .join('');
    after = slugs.at(-1) ?? '';
    left -= slugs.length;
    skip = 0;
    if (slugs.length === 0) break;
  }
  yield '</urlset>\n';
}
