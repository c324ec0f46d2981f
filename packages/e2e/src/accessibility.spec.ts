import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { SHORTLIST } from './gallery/shortlist.ts';
import { findChromium } from './machine-programs.ts';
import { openPanelPage } from './panel-page.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)('accessibility (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const panelOf = (address: string): Promise<Page> => openPanelPage(world, address);

  it.each(['This program', 'Compare', 'Sources'])('of a known program, %s', async (tab) => {
    const page = await panelOf(ADDRESSES.known);
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('[role=tabpanel] :is(dl, table, ul)').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('of a program that the catalogue lacks', async () => {
    const page = await panelOf(ADDRESSES.unknown);
    await page.getByRole('table').getByRole('row').nth(3).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('of a question which program it is', async () => {
    const page = await panelOf(ADDRESSES.moved);
    await page.getByText('Is it one of these?').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(['options', 'shortlist', 'welcome', 'popup'])('of the page %s', async (name) => {
    await world.chromium.store({ shortlist: SHORTLIST });
    const page = await world.chromium.context.newPage();
    await page.goto(`${world.chromium.extensionUrl}/${name}.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysAt(page, name === 'popup' ? [320] : [320, 640])).toEqual([]);
  });
});

/** Where a page would have to be scrolled sideways: on the narrowest screen, and at 200 % on a usual one, both ways. */
async function sidewaysAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const over: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    for (const direction of ['ltr', 'rtl']) {
      const wide = await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        return document.documentElement.scrollWidth > document.documentElement.clientWidth;
      }, direction);
      if (wide) over.push(`${width} pixels, ${direction}`);
    }
  }
  return over;
}
