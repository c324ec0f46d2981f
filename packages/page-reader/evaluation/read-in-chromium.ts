import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { PageReading } from '../src/page-reading.ts';
import { type Corpus, htmlOf } from './corpus.ts';
import type { ReadPageRow } from './evaluate.ts';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A page as Chromium read it, and how long the detector alone took. */
export interface ChromiumRow extends ReadPageRow {
  /** Milliseconds for the detector's look and its verdict. */
  readonly detectionMs: number;
}

/** The reader as one script that hangs itself on the window. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reader', fileName: 'reader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

/** Reads every page of a corpus in Chromium, each document parsed by Chromium itself; nothing is fetched. */
export async function readInChromium(corpus: Corpus): Promise<ChromiumRow[]> {
  const executablePath = process.env['CHROMIUM'] ?? SYSTEM.find((path) => existsSync(path));
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: await bundle() });
    const rows: ChromiumRow[] = [];
    for (const page of corpus.pages) {
      const input = { html: htmlOf(corpus, page), url: page.url ?? '', country: page.country };
      const text = await tab.evaluate(`window.readSavedPage(${JSON.stringify(input)})`);
      rows.push({ page, ...parse(text) });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function parse(text: unknown): Omit<ChromiumRow, 'page'> {
  if (typeof text !== 'string') throw new TypeError('the page returned no reading');
  const value: unknown = JSON.parse(text);
  if (!isRow(value)) throw new TypeError('the page returned no reading');
  return value;
}

/** Our own script wrote it: its presence is all that needs checking. */
function isRow(value: unknown): value is Omit<ChromiumRow, 'page'> {
  return (
    typeof value === 'object' && value !== null && 'reading' in value && 'detectionMs' in value
  );
}

/** What two readings of one page differ in, as words; empty where they agree. */
export function differences(a: PageReading, b: PageReading): string[] {
  const [x, y] = [new Set(facts(a)), new Set(facts(b))];
  const told: string[] = [];
  if (a.verdict.isProgram !== b.verdict.isProgram)
    told.push(`verdict ${a.verdict.kind} / ${b.verdict.kind}`);
  if (a.name?.value !== b.name?.value)
    told.push(`name ${a.name?.value ?? '–'} / ${b.name?.value ?? '–'}`);
  for (const fact of x) if (!y.has(fact)) told.push(`only linkedom: ${fact}`);
  for (const fact of y) if (!x.has(fact)) told.push(`only Chromium: ${fact}`);
  return told;
}

function facts({ claims }: PageReading): string[] {
  return claims.map(({ attribute, value }) => `${attribute} ${JSON.stringify(value)}`).toSorted();
}
