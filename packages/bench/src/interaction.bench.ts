import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { BUILT_EXTENSION, launchWithExtension } from './browser-with-extension.ts';
import { type Benchmark, type Figure, toFigure } from './figure.ts';
import { startServer } from './running-server.ts';

const ROUNDS = 7;
const MUST = 100;
/** How long a quick reader takes from one press to the next, in milliseconds. */
const PACE = 200;
/** Programs whose costs are known for the most part: the most that a comparison holds, with the most to reckon. */
const TEN = [
  'sydney-miph',
  'johns-hopkins-mph',
  'cape-town-mmed-neurosurgery',
  'botswana-mmed-paediatrics',
  'maastricht-mhpe',
  'melbourne-master-of-psychiatry',
  'nairobi-mmed-obstetrics-gynaecology',
  'nus-mmed-family-medicine',
  'james-cook-mph',
  'vanderbilt-msci',
];
const PROFILE = {
  version: 1,
  profile: {
    citizenships: ['PK'],
    residence: 'PK',
    currency: 'USD',
    pay: { minor: 3_000_000, currency: 'USD' },
    livingCosts: { minor: 180_000, currency: 'USD' },
    payAfter: { kind: 'OWN', from: { minor: 6_000_000, currency: 'USD' } },
  },
};

/**
 * How long the panel and the compare page take from an interaction to the next paint, by the browser's own Event Timing,
 * which counts in steps of 8 ms. A round's figure is its worst interaction, as Interaction to Next Paint has it for a
 * visit of less than fifty.
 */
export const interaction: Benchmark = {
  name: 'interaction',
  async run(): Promise<readonly Figure[]> {
    if (!existsSync(join(BUILT_EXTENSION, 'manifest.json'))) {
      console.log('  not measured: the extension is not built; pnpm start builds it');
      return [];
    }
    // The extension looks for its server at port 4000 until it is told otherwise.
    await using server = await startServer(4000);
    const profile = await mkdtemp(join(tmpdir(), 'second-opinion-bench-'));
    const context = await launchWithExtension(profile);
    context.setDefaultTimeout(15_000);
    try {
      await context.addInitScript(recordEvents);
      await context
        .serviceWorkers()[0]
        ?.evaluate(`chrome.storage.local.set(${JSON.stringify({ profile: PROFILE })})`);
      const [panel, compare]: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round += 1) {
        panel.push(await usePanel(context, server.url));
        compare.push(await useComparePage(context));
      }
      return [
        toFigure('panel, interaction to next paint, worst of a visit', panel, 'ms', MUST),
        toFigure('compare page of ten programs, the same', compare, 'ms', MUST),
      ];
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  },
};

/** In every page and frame: keeps what each interaction took. */
function recordEvents(): void {
  const worst: number[] = [];
  Reflect.set(globalThis, 'interactions', worst);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'interactionId') > 0) worst.push(entry.duration);
    }
  }).observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }));
}

/** The worst interaction of a page or frame; 16 ms, the least that is told, where all were quicker. */
async function worstOf(page: Page | Frame): Promise<number> {
  // Event Timing tells of an interaction some time after its paint.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const told: unknown = await page.evaluate((): unknown => Reflect.get(globalThis, 'interactions'));
  return Math.max(16, ...(Array.isArray(told) ? told.map(Number) : []));
}

/** Goes through the panel's tabs, opens a fact and a line of costs, and takes a peer out and in. */
async function usePanel(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${url}/try/master-of-medicine-psychiatry`);
  await page.locator('second-opinion-overlay .badge').click();
  const inside = page.frameLocator('second-opinion-overlay iframe');
  const show = async (tab: string, shown: string): Promise<void> => {
    await page.waitForTimeout(PACE);
    await inside.locator(`#tab-${tab}`).click();
    await inside.locator(`[role=tabpanel] ${shown}`).first().waitFor();
  };
  await inside.locator('.fact').first().waitFor();
  await inside.locator('details > summary').first().click();
  await show('compare', 'table');
  await inside.locator('[role=tabpanel] button').first().click();
  await show('cost', '.line');
  await inside.locator('.line summary').first().click();
  await show('apply', '.requirement');
  await show('profile', 'input');
  await inside.locator('[role=tabpanel] input').first().focus();
  await page.keyboard.type('24');
  await show('sources', 'a');
  await show('program', '.fact');
  const frame = page.frames().find((one) => one.url().includes('/panel.html'));
  const worst = frame === undefined ? Number.NaN : await worstOf(frame);
  await page.close();
  return worst;
}

/** Opens a figure, filters rows, moves a column and weighs anew among ten programs. */
async function useComparePage(context: BrowserContext): Promise<number> {
  const origin = context.serviceWorkers()[0]?.url().split('/').slice(0, 3).join('/') ?? '';
  const page = await context.newPage();
  await page.goto(`${origin}/compare.html#programs=${TEN.join(',')}`);
  await page.locator('thead th small').nth(9).waitFor();
  await page.locator('.plot svg').first().waitFor();
  await pressEach(page.locator('label:has(input[type=checkbox])'), 3);
  await page.waitForTimeout(PACE);
  await page.locator('button.tool[data-turns]:not([aria-disabled=true])').first().click();
  await page.waitForTimeout(PACE);
  await page
    .getByRole('button', { name: /show the working/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(PACE);
  await page.keyboard.press('Escape');
  await page.getByRole('slider').first().focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PACE);
  }
  await page
    .getByRole('button', { name: /^Remove / })
    .last()
    .click();
  const worst = await worstOf(page);
  await page.close();
  return worst;
}

async function pressEach(buttons: Locator, most: number): Promise<void> {
  const count = Math.min(most, await buttons.count());
  for (let at = 0; at < count; at += 1) {
    await buttons.page().waitForTimeout(PACE);
    await buttons.nth(at).click();
  }
}
