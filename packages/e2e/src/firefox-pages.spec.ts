import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxWithPages, launchFirefoxWithPages } from './firefox-pages.ts';
import { SHORTLIST } from './gallery/shortlist.ts';
import { type Internet, makeInternet } from './internet.ts';
import { findFirefox } from './machine-programs.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** Where the extension looks for its server until it is told another place. */
const DEFAULT_SERVER = 'http://localhost:4000';

describe.skipIf(findFirefox() === null)(
  'the extension’s own pages in Firefox (needs Firefox)',
  () => {
    let server: ServerProcess;
    let internet: Internet;
    let firefox: FirefoxWithPages;
    beforeAll(async () => {
      server = await startServer(DEFAULT_SERVER);
      internet = await makeInternet(new Map(), new Map([[DEFAULT_SERVER, server.port]]));
      firefox = await launchFirefoxWithPages(internet.proxy);
    });
    afterAll(async () => {
      await firefox.close();
      await internet.close();
      await server.stop();
    });

    const show = async (path: string): Promise<void> => {
      await firefox.tab.open(firefox.pageAt(path));
      await firefox.tab.until('document.querySelector("h1") !== null');
    };

    it('open the first one by themselves, which says what leaves the browser', async () => {
      await expect.poll(firefox.addresses).toContain(firefox.pageAt('welcome.html'));
      await show('welcome.html');
      await expect.poll(() => firefox.tab.text()).toMatch(/leaves/i);
    });

    it('check a server’s address before it is used', async () => {
      const { tab } = firefox;
      await show('options.html');
      await tab.fill('#server', 'http://localhost:9');
      await tab.press('button[type=submit]');
      await tab.says('The old address stays: http://localhost:4000.');
      await tab.fill('#server', DEFAULT_SERVER);
      await tab.press('button[type=submit]');
      await tab.says('Connected');
      await expect
        .poll(() => tab.read('document.querySelector("#server").value'))
        .toBe(DEFAULT_SERVER);
    });

    it('find a program by name in the popup, and ask nobody', async () => {
      const { tab } = firefox;
      await show('popup.html');
      await tab.fill('#search', 'psychotherapy');
      await tab.until('document.querySelector(".results a") !== null');
      await expect
        .poll(() => tab.read('document.querySelector(".results a").innerText'))
        .toContain('Psychotherapy');
      expect(internet.asked).toEqual([]);
    });

    it('keep a shortlist with its notes and deadlines', async () => {
      const { tab } = firefox;
      await tab.read(`browser.storage.local.set(${JSON.stringify({ shortlist: SHORTLIST })})`);
      await show('shortlist.html');
      await tab.says('Master of Medicine (Psychotherapy)');
      expect(
        await tab.read(
          '[...document.querySelectorAll("textarea")].map(({ value }) => value).join()',
        ),
      ).toContain('part-time plan');
    });

    it('lay programs side by side in a tab, with plots, and open a figure’s working', async () => {
      const { tab } = firefox;
      await show(
        'compare.html#programs=sydney-mmed-psychotherapy,sydney-mmed-psychiatry,sydney-miph',
      );
      await tab.until('document.querySelectorAll("thead th small").length === 3');
      await tab.until('document.querySelector(".plot svg") !== null');
      await tab.press('tbody button[aria-label*="show the working"]');
      await tab.until('document.querySelector("[role=dialog]") !== null');
      expect(internet.asked).toEqual([]);
    });
  },
);
