import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from './machine-programs.ts';

/** The extension as it is built for Chromium. */
const EXTENSION = fileURLToPath(new URL('../../extension/.output/chrome-mv3', import.meta.url));

/** A Chromium with the built extension, on a profile of its own. */
export interface ChromiumWithExtension {
  readonly context: BrowserContext;
  /** Where the extension's own pages are: "chrome-extension://…". */
  readonly extensionUrl: string;
  /** Puts values into the extension's storage, as its options page does. */
  readonly store: (values: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Removes values from the extension's storage. */
  readonly forget: (...keys: readonly string[]) => Promise<void>;
  /** Says yes beforehand to what the browser would ask when the extension wants to read a site. */
  readonly agreeTo: (site: string) => Promise<void>;
  /** Loads the extension anew, as an update does. */
  readonly update: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long a step may take before it counts as failed, in milliseconds: far above what any takes. */
const PATIENCE = 60_000;

/** Quiet: nothing but what the test does and the extension asks for leaves the browser. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter',
];

/**
 * Starts Chromium with the extension and everything but this machine behind a proxy.
 * @param proxy "127.0.0.1:4712"
 */
export async function launchChromium(
  proxy: string,
  look: { readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<ChromiumWithExtension> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('there is no Chromium on this machine');
  const profile = await mkdtemp(join(tmpdir(), 'second-opinion-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 860 },
    colorScheme: look.colorScheme ?? 'light',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      ...QUIET,
      `--proxy-server=${proxy}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionUrl: originOf(worker.url()),
    store: async (values) => {
      await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);
    },
    forget: async (...keys) => {
      await worker.evaluate(`chrome.storage.local.remove(${JSON.stringify(keys)})`);
    },
    agreeTo: async (site) => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      const { host } = new URL(worker.url());
      await page.evaluate(`chrome.developerPrivate.addHostPermission('${host}', '${site}')`);
      await page.close();
    },
    update: async () => {
      // Only in developer mode does Chromium load an unpacked extension again.
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
      );
      await page.evaluate(
        `chrome.developerPrivate.reload('${new URL(worker.url()).host}', { failQuietly: true })`,
      );
      await page.close();
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Extensions have no origin in the sense of `URL`. */
function originOf(url: string): string {
  return url.split('/').slice(0, 3).join('/');
}
