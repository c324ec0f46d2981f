import { readFile } from 'node:fs/promises';
import { countCatalogue, findCatalogue } from '../database/queries/catalogue.ts';
import { landingPage } from '../pages/landing-page.ts';
import { renderPage } from '../pages/shell.ts';
import type { App, Route } from './app.ts';
import { isReading, send } from './send.ts';

/** GET /: what this server is and where to go from here; GET /icon.svg: its mark. */
export function landing({ database, publicUrl }: App): Route {
  return async (request, response, path) => {
    if (!isReading(request)) return false;
    if (path === '/icon.svg' || path === '/favicon.ico') {
      const text = await readFile(new URL('icon.svg', import.meta.url));
      return send(request, response, 200, { type: 'image/svg+xml', text });
    }
    if (path !== '/') return false;
    const catalogue = await findCatalogue(database);
    const counts = await countCatalogue(database);
    const page = landingPage({ ...counts, date: catalogue?.date ?? null }, publicUrl());
    const body = { type: 'text/html; charset=utf-8', text: renderPage(page) };
    return send(request, response, 200, body);
  };
}
