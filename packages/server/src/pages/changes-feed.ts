import { Feed } from 'feed';
import { findCatalogue } from '../database/queries/catalogue.ts';
import { latestChanges } from '../database/contribution/changed-claims.ts';
import type { App, Route } from '../http/app.ts';
import { isReading, send } from '../http/send.ts';

/** So many programs are told of. */
const MOST = 100;

/** GET /changes.atom: what the latest revisions changed, an entry a program, for feed readers. */
export function changesFeed(app: App): Route {
  return async (request, response, path) => {
    if (path !== '/changes.atom' || !isReading(request)) return false;
    const catalogue = await findCatalogue(app.database);
    const etag = `"changes-${catalogue?.digest.slice(0, 16) ?? ''}-${catalogue?.revision ?? 0}"`;
    const headers = { etag, 'cache-control': 'no-cache', 'access-control-allow-origin': '*' };
    if (request.headers['if-none-match']?.includes(etag) === true) {
      response.writeHead(304, headers).end();
      return true;
    }
    const type = 'application/atom+xml; charset=utf-8';
    return send(request, response, 200, { type, text: await readFeed(app) }, headers);
  };
}

async function readFeed({ database, publicUrl }: App): Promise<string> {
  const changes = await latestChanges(database, MOST);
  const home = publicUrl();
  const feed = new Feed({
    id: `${home}/changes.atom`,
    link: home,
    title: 'Second Opinion: what changed in the catalogue',
    description: 'Values that came, and what they took the place of.',
    generator: 'Second Opinion',
    copyright: 'Public domain (CC0)',
    feedLinks: { atom: `${home}/changes.atom` },
    updated: dateOf(changes[0]?.at ?? ''),
  });
  for (const { revision, at, programs } of changes) {
    for (const { slug, name, sentences, sources } of programs) {
      feed.addItem({
        id: `${home}/programs/${slug}#revision-${revision}`,
        link: `${home}/programs/${slug}`,
        title: escaped(name),
        date: dateOf(at),
        description: escaped(sentences.join('\n')),
        content: [...sentences, ...sources].map((line) => `<p>${escaped(line)}</p>`).join(''),
      });
    }
  }
  return feed.atom1();
}

/** What an older version wrote has no time; then the feed's own begins. */
function dateOf(at: string): Date {
  return new Date(at === '' ? 0 : at);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
