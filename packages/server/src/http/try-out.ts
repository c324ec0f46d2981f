import { readFile } from 'node:fs/promises';
import { TRY_OUT_PAGES } from '../try-out/pages.ts';
import type { Route } from './app.ts';
import { isReading, send } from './send.ts';

const FOLDER = new URL('../try-out/', import.meta.url);
const HTML = 'text/html; charset=utf-8';

/** GET /try/…: pages written by us, so that a newcomer sees the overlay without the internet. */
export function tryOut(): Route {
  return async (request, response, path) => {
    if (!/^\/try(?:\/|$)/.test(path) || !isReading(request)) return false;
    const name = path.replace(/^\/try\/?|\/$/g, '');
    if (name === '') return send(request, response, 200, { type: HTML, text: await listOfPages() });
    if (name === 'page.css') {
      const text = await readFile(new URL(name, FOLDER));
      return send(request, response, 200, { type: 'text/css; charset=utf-8', text });
    }
    const page = TRY_OUT_PAGES.find((known) => known.path === name);
    if (page === undefined) return false;
    const text = await readFile(new URL(page.file, FOLDER));
    return send(request, response, 200, { type: HTML, text });
  };
}

async function listOfPages(): Promise<string> {
  const items = TRY_OUT_PAGES.map(
    ({ path, title, shows }) =>
      `<li><a href="/try/${path}">${title}</a><br><span class="soft">${shows}</span></li>`,
  );
  const template = await readFile(new URL('list.html', FOLDER), 'utf8');
  return template.replace('<!-- pages -->', items.join('\n'));
}
