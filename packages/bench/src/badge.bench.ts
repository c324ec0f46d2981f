import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { BUILT_EXTENSION, launchWithExtension } from './browser-with-extension.ts';
import { type Benchmark, type Figure, toFigure } from './figure.ts';
import { startServer } from './running-server.ts';

const RUNS = 15;

/** How long after a page has loaded its badge is there, in Chromium with the built extension and a server on this machine. */
export const badge: Benchmark = {
  name: 'badge',
  async run(): Promise<readonly Figure[]> {
    if (!existsSync(join(BUILT_EXTENSION, 'manifest.json'))) {
      console.log('  not measured: the extension is not built; pnpm start builds it');
      return [];
    }
    // The extension looks for its server at port 4000 until it is told otherwise.
    await using server = await startServer(4000);
    const profile = await mkdtemp(join(tmpdir(), 'second-opinion-bench-'));
    const context = await launch(profile);
    try {
      const first = await measure(context, server.url, 1);
      const warm = await measure(context, server.url, RUNS);
      return [
        toFigure('badge after the page has loaded, first page ever', first, 'ms'),
        toFigure('badge after the page has loaded, warm', warm, 'ms', 150),
      ];
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  },
};

async function launch(profile: string): Promise<BrowserContext> {
  const context = await launchWithExtension(profile);
  await context.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('second-opinion-overlay') === null) return;
      performance.mark('badge');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  return context;
}

/** Milliseconds from the end of loading to the badge, a page after the other. */
async function measure(context: BrowserContext, url: string, count: number): Promise<number[]> {
  const runs: number[] = [];
  const page = await context.newPage();
  for (let run = 0; run < count; run += 1) {
    await page.goto(`${url}/try/master-of-medicine-psychiatry`);
    await page.waitForFunction(() => performance.getEntriesByName('badge').length > 0);
    runs.push(
      await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation');
        const [shown] = performance.getEntriesByName('badge');
        const loaded =
          navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
        return (shown?.startTime ?? Number.NaN) - loaded;
      }),
    );
  }
  await page.close();
  return runs;
}
