import { freePort } from '@second-opinion/server/testing/free-port';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** Every page of the server that has no script of its own. */
const PAGES = [
  '/',
  '/programs/kwazulu-natal-mmed-psychiatry',
  '/programs/no-such-program',
  '/compare',
  '/contributions',
  '/compare?programs=kwazulu-natal-mmed-psychiatry,sydney-mmed-psychiatry',
  '/compare?programs=sydney-mmed-psychiatry&add=surgery',
  '/try/',
  '/try/master-of-medicine-psychiatry',
  '/try/master-of-medicine-rheumatology',
  '/try/news/simulation-centre',
] as const;

describe.skipIf(findChromium() === null)('the policy of each page (needs Chromium)', () => {
  let server: ServerProcess;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    url = `http://localhost:${port}`;
    server = await startServer(url, port);
    browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  /** A page that writes down what its policy refused, and what it said to the console. */
  async function open(path: string): Promise<{ page: Page; refused: () => Promise<string[]> }> {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted ?(?:Type|HTML|Script)/i.test(message.text())) {
        said.push(message.text());
      }
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.addInitScript(`
      window.refusedByPolicy = [];
      addEventListener('securitypolicyviolation', (event) =>
        refusedByPolicy.push(event.effectiveDirective + ': ' + event.blockedURI + ' ' + event.sample));
    `);
    await page.goto(url + path);
    const refused = async (): Promise<string[]> => {
      const events = await page.evaluate<string[]>('window.refusedByPolicy');
      return [...events, ...said];
    };
    return { page, refused };
  }

  it.each(PAGES)('of %s refuses nothing that the page needs', async (path) => {
    const { page, refused } = await open(path);
    await page.waitForLoadState('networkidle');
    expect(await refused()).toEqual([]);
    await expect.poll(() => page.evaluate('document.styleSheets.length')).toBeGreaterThan(0);
    await page.close();
  });

  it.each([...PAGES, '/graphql'])(
    'of %s refuses a script that somebody slipped in',
    async (path) => {
      const { page, refused } = await open(path);
      const ran = await page.evaluate<boolean>(`(() => {
      const script = document.createElement('script');
      try { script.textContent = 'window.slippedIn = true'; } catch {}
      document.body.append(script);
      try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.slippedIn = true">'); } catch {}
      return window.slippedIn === true;
    })()`);
      expect(ran).toBe(false);
      await expect.poll(refused).not.toEqual([]);
      expect(await page.evaluate('window.slippedIn')).toBeUndefined();
      await page.close();
    },
  );

  it('of GraphiQL lets a query be run, answered and written with suggestions', async () => {
    const { page, refused } = await open('/graphql');
    await page.locator('.graphiql-execute-button').click();
    await page.getByText('"columns"').first().waitFor();
    const editor = page.locator('.graphiql-editor').first();
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ catalogue { rev');
    await page.locator('.suggest-widget').getByText('revision').first().waitFor();
    expect(await refused()).toEqual([]);
    await page.close();
  });
});
