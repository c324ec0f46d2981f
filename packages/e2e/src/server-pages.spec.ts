import { AxeBuilder } from '@axe-core/playwright';
import { freePort } from '@second-opinion/server/testing/free-port';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { takePictures } from './screenshots.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const PAGES = [
  ['landing', '/'],
  ['quality', '/quality'],
  ['program', '/programs/kwazulu-natal-mmed-psychiatry'],
  ['comparison', '/compare?programs=kwazulu-natal-mmed-psychiatry,sydney-mmed-psychiatry'],
  ['search', '/compare?programs=sydney-mmed-psychiatry&add=surgery'],
  ['no-such-program', '/programs/sydney-mmed-psychiatri'],
] as const;

describe.skipIf(findChromium() === null)('the server’s own pages (need Chromium)', () => {
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;
  let url: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    const port = await freePort();
    url = `http://localhost:${port}`;
    server = await startServer(url, port);
    browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const context = await browser.newContext();
    page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each(PAGES)('%s has nothing that axe finds fault with, light and dark', async (name, path) => {
    await page.goto(url + path);
    for (const details of await page.locator('details').all()) {
      await details.evaluate('(element) => { element.open = true }');
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect(faults).toEqual([]);
    }
    await takePictures(page, `page-${name}`);
  });

  it.each(PAGES)('%s needs no sideways scrolling at 320 pixels', async (_name, path) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(url + path);
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('leads without a script from a program to a comparison by the keyboard alone', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${url}/programs/kwazulu-natal-mmed-psychiatry`);
    await plain.getByRole('button', { name: 'Compare' }).focus();
    await plain.keyboard.press('Enter');
    await plain.waitForURL(/\/compare\?programs=kwazulu-natal-mmed-psychiatry,/);
    expect(await plain.getByRole('columnheader').count()).toBe(5);
    await plain
      .getByRole('link', { name: /^Remove/ })
      .first()
      .click();
    await plain.waitForURL((address) => !address.href.includes('kwazulu'));
    await context.close();
  });

  it('keep the names of compared programs above whatever passes beneath them', async () => {
    await page.setViewportSize({ width: 900, height: 560 });
    await page.goto(
      `${url}/compare?programs=kwazulu-natal-mmed-psychiatry,sydney-mmed-psychiatry,johns-hopkins-mph`,
    );
    const covered = await page.evaluate(`[0, 20, 40, 60, 80, 100, 120, 140, 160].filter((top) => {
      document.querySelector('.scroller').scrollTop = top;
      const name = document.querySelector('.compare thead .name');
      const { left, top: y } = name.getBoundingClientRect();
      return top > 40 && document.elementFromPoint(left + 4, y + 4) !== name;
    })`);
    expect(covered).toEqual([]);
  });

  it('say nothing to the console: the policy refuses nothing that the pages need', () => {
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
});
