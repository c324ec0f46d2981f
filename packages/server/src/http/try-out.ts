import { readFile } from 'node:fs/promises';
import { renderPage } from '../pages/shell.ts';
import { tryOutPage } from '../pages/try-out-page.ts';
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
    if (name === '')
      return send(request, response, 200, { type: HTML, text: renderPage(tryOutPage()) });
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
