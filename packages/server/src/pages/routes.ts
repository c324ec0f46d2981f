import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { addressFingerprint } from '@second-opinion/page-reader';
import { findCatalogue } from '../database/queries/catalogue.ts';
import { findInstitutionsBySlug } from '../database/queries/institutions.ts';
import type { App, Route } from '../http/app.ts';
import { isReading, send } from '../http/send.ts';
import { programData } from '../linked-data/program-data.ts';
import { comparePage, compareAddress } from './compare-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { catalogueQuality } from '../quality/catalogue-quality.ts';
import { programPage } from './program-page.ts';
import { readProgramFacts } from './program-facts.ts';
import { institutionsOn, qualityPage } from './quality-page.ts';
import { respond } from './respond.ts';
import { renderPage } from './shell.ts';
import { STYLES } from './styles.ts';
import { nearSlugs, searchPrograms } from './suggestions.ts';

const HTML = 'text/html; charset=utf-8';
const LINKED_DATA = 'application/ld+json; charset=utf-8';

/** GET /programs/<slug> as a page or as linked data, GET /compare, and the style sheet of both. */
export function pages(app: App): Route {
  return async (request, response, path) => {
    if (!isReading(request)) return false;
    if (path === '/pages.css') {
      const body = { type: 'text/css; charset=utf-8', text: STYLES.text };
      const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
      return send(request, response, 200, body, headers);
    }
    if (path === '/quality') return await quality(app, request, response);
    if (path === '/compare') return await compared(app, request, response);
    const slug = /^\/programs\/([^/]{1,200}?)\/?$/.exec(path)?.[1];
    return slug === undefined ? false : await oneProgram(app, request, response, slug);
  };
}

async function oneProgram(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<true> {
  const slug = decoded(withoutNul(name.replace(/\.jsonld$/, '')));
  const asData = name.endsWith('.jsonld') || prefersData(request);
  const type = asData ? LINKED_DATA : HTML;
  const etag = await tagOf(app, asData ? 'data' : 'page');
  return await respond(request, response, {
    type,
    etag,
    body: async () => {
      const facts = await readProgramFacts(app, slug);
      if (facts !== null) {
        const text = asData
          ? `${JSON.stringify(programData(facts, app.publicUrl()), null, 2)}\n`
          : renderPage(programPage(facts, app.publicUrl()));
        return { status: 200, text };
      }
      const near = await nearSlugs(app, slug);
      const text = asData
        ? `${JSON.stringify({ error: `No program has the slug "${slug}".`, suggestions: near.map((one) => one.slug) })}\n`
        : renderPage(notFoundPage(slug, near));
      return { status: 404, text };
    },
  });
}

async function quality(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> {
  return await respond(request, response, {
    type: HTML,
    etag: await tagOf(app, 'quality'),
    body: async () => {
      const found = await catalogueQuality(app.database, app.today());
      const shown = await findInstitutionsBySlug(app.database, institutionsOn(found));
      const names = new Map(shown.map(({ slug, name }) => [slug, name]));
      return { status: 200, text: renderPage(qualityPage(found, app.publicUrl(), names)) };
    },
  });
}

async function compared(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> {
  const query = new URL(withoutNul(request.url ?? '/'), 'http://localhost').searchParams;
  const slugs = slugsOf(query);
  const search = (query.get('add') ?? '').trim().slice(0, 200);
  // A form sends each program apart and an empty search; the one address of a comparison has neither.
  if (query.getAll('programs').length > 1 || (query.has('add') && search === '')) {
    response.writeHead(303, { location: compareAddress(slugs) }).end();
    return true;
  }
  return await respond(request, response, {
    type: HTML,
    etag: await tagOf(app, 'compare'),
    body: async () => {
      const found = search === '' ? [] : await searchPrograms(app, search);
      return { status: 200, text: renderPage(await comparePage(app, { slugs, search, found })) };
    },
  });
}

/** Slugs of `programs=a,b` and of `programs=a&programs=b`, each once. */
function slugsOf(query: URLSearchParams): string[] {
  const given = query.getAll('programs').flatMap((list) => list.split(','));
  return [...new Set(given.map((slug) => slug.trim()).filter((slug) => slug !== ''))];
}

function prefersData(request: IncomingMessage): boolean {
  const types = ['text/html', 'application/ld+json', 'application/json'];
  const preferred = new Negotiator(request).mediaType(types) ?? 'text/html';
  return preferred !== 'text/html';
}

/** What everything on a page hangs on: the catalogue, the day, the address and the look. */
async function tagOf(app: App, kind: string): Promise<string> {
  const catalogue = await findCatalogue(app.database);
  const held = `${catalogue?.digest.slice(0, 16) ?? ''}-${catalogue?.revision ?? 0}`;
  const address = addressFingerprint(app.publicUrl()) ?? '';
  return `"${kind}-${held}-${app.today()}-${address}-${STYLES.hash}"`;
}

/** No name holds the sign NUL, and no database takes it. */
function withoutNul(address: string): string {
  return address.replaceAll('%00', '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
