import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { BUILT_EXTENSION, launchWithExtension } from './browser-with-extension.ts';
import { type Benchmark, type Figure, toFigure } from './figure.ts';
import { startServer } from './running-server.ts';

const RUNS = 12;

/** How long after the badge is pressed the panel shows the program's facts, in Chromium with a server on this machine. */
export const panel: Benchmark = {
  name: 'panel',
  async run(): Promise<readonly Figure[]> {
    if (!existsSync(join(BUILT_EXTENSION, 'manifest.json'))) {
      console.log('  not measured: the extension is not built; pnpm start builds it');
      return [];
    }
    // The extension looks for its server at port 4000 until it is told otherwise.
    await using server = await startServer(4000);
    const profile = await mkdtemp(join(tmpdir(), 'second-opinion-bench-'));
    const context = await launchWithExtension(profile);
    try {
      const first = await measure(context, server.url, 1);
      const warm = await measure(context, server.url, RUNS);
      return [
        toFigure('panel from the press to its facts, first ever', first, 'ms'),
        toFigure('panel from the press to its facts, warm', warm, 'ms', 200),
      ];
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  },
};

/** Milliseconds from the press to the first fact drawn: the panel marks neither, so its own clock is asked for both. */
async function measure(context: BrowserContext, url: string, count: number): Promise<number[]> {
  // In the panel's frame: when the first fact is there, by the wall clock that both frames share.
  await context.addInitScript(() => {
    if (!location.pathname.endsWith('/panel.html')) return;
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('.fact') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        Reflect.set(globalThis, 'drawnAt', performance.timeOrigin + performance.now());
      });
    }).observe(document, { childList: true, subtree: true });
  });
  const runs: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const page = await context.newPage();
    await page.goto(`${url}/try/master-of-medicine-psychiatry`);
    const badge = page.locator('second-opinion-overlay .badge');
    await badge.waitFor();
    await page.evaluate(() => {
      addEventListener(
        'click',
        () => Reflect.set(globalThis, 'pressedAt', performance.timeOrigin + performance.now()),
        { capture: true, once: true },
      );
    });
    await badge.click();
    const frame = page.frameLocator('second-opinion-overlay iframe');
    await frame.locator('.fact').first().waitFor();
    const drawn = await frame.locator('body').evaluate(async () => {
      // The frame is drawn a moment after the fact is there; on a busy machine several.
      while (Reflect.get(globalThis, 'drawnAt') === undefined) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return Number(Reflect.get(globalThis, 'drawnAt'));
    });
    runs.push(drawn - (await page.evaluate(() => Number(Reflect.get(globalThis, 'pressedAt')))));
    await page.close();
  }
  return runs;
}
