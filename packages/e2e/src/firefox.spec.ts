import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxWithExtension, launchFirefox } from './firefox.ts';
import { type Internet, makeInternet } from './internet.ts';
import { HARD, HARD_PAGES } from './hard-pages.ts';
import { findFirefox } from './machine-programs.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const KNOWN = 'http://www.sydney.edu.au/courses/master-of-medicine-psychotherapy';
const NEWS = 'http://www.sydney.edu.au/news/simulation-centre';

/** Where the extension looks for its server until it is told another place. */
const DEFAULT_SERVER = 'http://localhost:4000';

describe.skipIf(findFirefox() === null)('the extension in Firefox (needs Firefox)', () => {
  let server: ServerProcess;
  let internet: Internet;
  let firefox: FirefoxWithExtension;
  beforeAll(async () => {
    const read = (name: string) => readFile(new URL(`pages/${name}`, import.meta.url), 'utf8');
    server = await startServer(DEFAULT_SERVER);
    internet = await makeInternet(
      new Map([
        [KNOWN, await read('known-program.html')],
        [NEWS, await read('news.html')],
        ...HARD_PAGES,
      ]),
      new Map([[DEFAULT_SERVER, server.port]]),
    );
    firefox = await launchFirefox(internet.proxy);
  });
  afterAll(async () => {
    await firefox.close();
    await internet.close();
    await server.stop();
  });

  const visit = async (address: string): Promise<Page> => {
    const page = await firefox.browser.newPage();
    await page.goto(address);
    return page;
  };

  it('says on its badge which program the page is', async () => {
    const page = await visit(KNOWN);
    const badge = await page.waitForSelector('second-opinion-overlay >>> .badge');
    const text = await badge?.evaluate((element) => element.textContent);
    expect(text).toBe('MMed Psychotherapy7 to compare2 differ');
  });

  it('opens the panel in a frame of its own origin', async () => {
    const page = await visit(KNOWN);
    const badge = await page.waitForSelector('second-opinion-overlay >>> .badge');
    await badge?.click();
    const frame = await page.waitForSelector('second-opinion-overlay >>> iframe');
    const source = await frame?.evaluate((element) => element.getAttribute('src'));
    expect(source).toMatch(/^moz-extension:\/\//);
  });

  it.each([
    ['that allows nothing by its policy', HARD.policy],
    ['that hides what is laid over it', HARD.veiled],
    ['of XML', HARD.xhtml],
  ])('looks as it should on a page %s', async (_what, address) => {
    const page = await visit(address);
    const badge = await page.waitForSelector('second-opinion-overlay >>> .holder');
    const look = await badge?.evaluate((element) => {
      const { position, fontSize } = getComputedStyle(element);
      return { position, fontSize, high: element.getBoundingClientRect().height > 60 };
    });
    expect(look).toEqual({ position: 'fixed', fontSize: '14px', high: false });
    await page.close();
  });

  it('does nothing on a news page', async () => {
    const news = await visit(NEWS);
    const page = await visit(KNOWN);
    await page.waitForSelector('second-opinion-overlay >>> .badge');
    expect(await news.$('second-opinion-overlay')).toBeNull();
  });
});
