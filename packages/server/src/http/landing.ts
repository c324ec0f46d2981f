import { readFile } from 'node:fs/promises';
import { countCatalogue, findCatalogue } from '../database/queries/catalogue.ts';
import type { App, Route } from './app.ts';
import { isReading, send } from './send.ts';

/** GET /: what this server is and where to go from here; GET /icon.svg: its mark; /landing.css. */
export function landing({ database }: App): Route {
  return async (request, response, path) => {
    if (!isReading(request)) return false;
    if (path === '/icon.svg' || path === '/favicon.ico') {
      const text = await readFile(new URL('icon.svg', import.meta.url));
      return send(request, response, 200, { type: 'image/svg+xml', text });
    }
    if (path === '/landing.css') {
      const text = await readFile(new URL('landing.css', import.meta.url));
      return send(request, response, 200, { type: 'text/css; charset=utf-8', text });
    }
    if (path !== '/') return false;
    const template = await readFile(new URL('landing.html', import.meta.url), 'utf8');
    const catalogue = await findCatalogue(database);
    const counts = await countCatalogue(database);
    const values: Readonly<Record<string, string>> = {
      programs: counts.programs.toLocaleString('en'),
      institutions: counts.institutions.toLocaleString('en'),
      claims: counts.claims.toLocaleString('en'),
      date: catalogue?.date ?? 'an unknown day',
    };
    const text = template.replaceAll(
      /\{\{(\w+)\}\}/g,
      (_match, name: string) => values[name] ?? '',
    );
    return send(request, response, 200, { type: 'text/html; charset=utf-8', text });
  };
}
