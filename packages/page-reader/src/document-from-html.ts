import { DOMParser } from 'linkedom';
import type { DocumentLike } from './document-like.ts';

/**
 * Parses HTML where there is no browser: on the server, in the evaluation and in tests. Scripts do not run and
 * nothing is fetched.
 */
export function documentFromHtml(html: string): DocumentLike {
  const document = parse(html);
  // A fragment has no root of its own: linkedom would take its first element for it.
  return document.documentElement?.localName === 'html'
    ? document
    : parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
}

function parse(html: string): DocumentLike {
  // linkedom's own types need the DOM library, which this package is compiled without.
  const document: unknown = new DOMParser().parseFromString(html, 'text/html');
  if (!isDocument(document)) throw new TypeError('linkedom returned no document');
  return document;
}

function isDocument(value: unknown): value is DocumentLike {
  return typeof value === 'object' && value !== null && 'documentElement' in value;
}
