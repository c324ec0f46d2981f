import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type ChromiumWithExtension, launchChromium } from './chromium.ts';
import { type Gate, putUpGate } from './gate.ts';
import { hostilePage } from './hostile-page.ts';
import { type Internet, makeInternet } from './internet.ts';
import { Overlay } from './overlay.ts';
import { startServer } from './server-process.ts';

const read = (name: string): string =>
  readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

/** The pages of the internet under test, each written by us, under real and made-up host names. */
export const ADDRESSES = {
  /** A program's own address, as the catalogue has it but for how it is written. */
  known: 'http://www.sydney.edu.au/courses/Master-of-Medicine-Psychotherapy.html',
  /** The same words at an address of the same university that the catalogue does not have. */
  moved: 'http://www.sydney.edu.au/study/2027/psychotherapy-mmed',
  /** The whole Master of Medicine of a university: the article's entry, once the reader says so. */
  whole: 'http://www.sydney.edu.au/courses/master-of-medicine',
  /** A program of a university that the catalogue does not have. */
  unknown: 'http://www.example.edu.au/courses/master-of-medicine-rheumatology',
  /** News of the same university as the known program's. */
  news: 'http://www.sydney.edu.au/news/simulation-centre',
  /** The known program on a page whose style sheet fights whatever is laid over it. */
  fighting: 'http://www.sydney.edu.au/courses/master-of-medicine-psychotherapy/index.html',
  /** A program's page that means harm. */
  hostile: 'http://www.example.ac.uk/courses/master-of-medicine-cardiology',
} as const;

/** A browser with the extension, a server with the real catalogue, and nothing else. */
export interface World {
  readonly gate: Gate;
  readonly internet: Internet;
  readonly chromium: ChromiumWithExtension;
  /** Gives out a token of a scope. */
  readonly giveToken: (scope: string) => Promise<string>;
  /** Opens a page in a tab of its own. */
  readonly visit: (address: string) => Promise<{ page: Page; overlay: Overlay }>;
  /** Requests for pages and what is on them, without the icons that browsers ask for. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts everything, with the extension set to the server. @param more pages beside the usual ones, by address */
export async function openWorld(more: ReadonlyMap<string, string> = new Map()): Promise<World> {
  // What has started ends also where the next thing does not start, or another one does not end.
  await using starting = new AsyncDisposableStack();
  const gate = await putUpGate();
  starting.defer(gate.shut);
  const server = await startServer(gate.url);
  starting.defer(server.stop);
  gate.openTo(server.port);
  const internet = await makeInternet(new Map([...pagesByAddress(), ...more]));
  starting.defer(internet.close);
  const chromium = await launchChromium(internet.proxy);
  starting.defer(chromium.close);
  await chromium.store({ server: gate.url });
  const running = starting.move();
  return {
    gate,
    internet,
    chromium,
    giveToken: server.giveToken,
    visit: async (address) => {
      const opened = await chromium.context.newPage();
      await opened.goto(address);
      return { page: opened, overlay: new Overlay(opened) };
    },
    asked: () => internet.asked.filter((request) => !request.endsWith('/favicon.ico')),
    close: () => running.disposeAsync(),
  };
}

function pagesByAddress(): ReadonlyMap<string, string> {
  const known = read('known-program.html');
  const fighting = known
    .replace('</head>', `<style>${read('fighting.css')}</style></head>`)
    .replace('<body>', '<body><div class="veil"></div>');
  return new Map([
    [ADDRESSES.known, known],
    [ADDRESSES.moved, known],
    [ADDRESSES.whole, read('whole-offering.html')],
    [ADDRESSES.unknown, read('unknown-program.html')],
    [ADDRESSES.news, read('news.html')],
    [ADDRESSES.fighting, fighting],
    [ADDRESSES.hostile, hostilePage()],
  ]);
}
