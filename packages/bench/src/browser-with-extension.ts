import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';

/** The extension as it is built for Chromium. */
export const BUILT_EXTENSION = fileURLToPath(
  new URL('../../extension/.output/chrome-mv3', import.meta.url),
);

/** A Chromium with the built extension. @param profile a folder of its own */
export async function launchWithExtension(profile: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${BUILT_EXTENSION}`,
      `--load-extension=${BUILT_EXTENSION}`,
    ],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return context;
}
