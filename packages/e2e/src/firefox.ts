import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from './machine-programs.ts';

/** The extension as it is built for Firefox. */
const EXTENSION = fileURLToPath(new URL('../../extension/.output/firefox-mv3', import.meta.url));

/** A Firefox with the built extension, on a profile of its own. */
export interface FirefoxWithExtension {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/**
 * Starts Firefox with the extension and everything behind a proxy, this machine included.
 * @param proxy "127.0.0.1:4712"
 */
export async function launchFirefox(proxy: string): Promise<FirefoxWithExtension> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('there is no Firefox on this machine');
  const profile = await mkdtemp(join(tmpdir(), 'second-opinion-profile-'));
  const [host = '', port = ''] = proxy.split(':');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 860 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'dom.security.https_first': false,
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
