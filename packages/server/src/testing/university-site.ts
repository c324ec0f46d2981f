import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';

/** What a path is answered with. */
export type SiteAnswer = (request: IncomingMessage, response: ServerResponse) => void;

/** A university's site on this machine, whose pages a test sets and changes. */
export interface UniversitySite extends AsyncDisposable {
  readonly port: number;
  /** What each path is answered with; any other is not found. */
  readonly pages: Map<string, SiteAnswer>;
  /** "www.alpha.edu /page" of each question, in order. */
  readonly asked: string[];
  /** The most questions that one host had open at a time. */
  readonly mostAtOnce: () => number;
}

/** Starts a site on an address of this machine. */
export async function startUniversitySite(address: string): Promise<UniversitySite> {
  const pages = new Map<string, SiteAnswer>();
  const asked: string[] = [];
  const open = new Map<string, number>();
  let most = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    asked.push(`${host} ${request.url}`);
    open.set(host, (open.get(host) ?? 0) + 1);
    most = Math.max(most, open.get(host) ?? 0);
    response.once('close', () => open.set(host, (open.get(host) ?? 1) - 1));
    const answer = pages.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  server.listen(0, address);
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the site has no port');
  return {
    port: place.port,
    pages,
    asked,
    mostAtOnce: () => most,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A page of a program in psychiatry, as HTML. */
export function programHtml(duration: string, more = ''): string {
  return `<!doctype html><html lang="en"><title>Master of Medicine (Psychiatry) - Courses</title><body>
    <h1>Master of Medicine (Psychiatry)</h1>
    <p>For physicians who train in hospitals under supervision.</p>${more}
    <h2>Course details</h2><dl><dt>Award</dt><dd>Master of Medicine (MMed)</dd><dt>Duration</dt><dd>${duration}</dd></dl>
    <h2>Entry requirements</h2><p>See the guide for applicants.</p>
    <h2>How to apply</h2><p>Apply now.</p></body></html>`;
}

/** Answers with HTML, or by the tag with 304 where it is known. */
export function html(text: string, etag?: string): SiteAnswer {
  return (request, response) => {
    if (etag !== undefined && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const tag = etag === undefined ? {} : { etag };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...tag }).end(text);
  };
}
