/// <reference lib="dom" />
import { isProgramPage } from '../src/detector.ts';
import { read } from '../src/read.ts';

interface SavedPage {
  readonly html: string;
  readonly url: string;
  readonly country: string | null;
}

/** Reads one saved page; the browser parses it, and no script of its own runs. */
function readSavedPage({ html, url, country }: SavedPage): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  isProgramPage(document, url);
  const middle = performance.now();
  const reading = read(document, url, { country });
  return JSON.stringify({
    reading,
    detectionMs: middle - start,
    milliseconds: performance.now() - middle,
  });
}

Object.assign(globalThis, { readSavedPage });
