import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { openPanelPage } from './panel-page.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

/** The panel's own width, what is left of its height at 200 %, and the narrowest screen. */
const SIZES = [
  { width: 480, height: 720 },
  { width: 480, height: 360 },
  { width: 320, height: 640 },
];

describe.skipIf(findChromium() === null)('the tabs of the panel (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(['en', 'fr', 'es', 'pt'])(
    'are all whole and none covers another in %s, whichever way the page runs',
    async (language) => {
      await world.chromium.store({ language });
      const page = await openPanelPage(world, ADDRESSES.known);
      await page.locator(`html[lang=${language}]`).waitFor();
      expect(await troubles(page)).toEqual([]);
    },
  );
});

/** Every tab that is not wholly in sight or that something else lies over, at each size and in both directions. */
async function troubles(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const direction of ['ltr', 'rtl']) {
      const hidden = await page.evaluate(hiddenTabs, direction);
      found.push(...hidden.map((tab) => `${tab}, ${size.width} × ${size.height}, ${direction}`));
    }
  }
  return found;
}

/** Runs in the page: the tabs of which a corner or the middle is out of sight or belongs to something else. */
function hiddenTabs(direction: string): string[] {
  document.documentElement.dir = direction;
  document.querySelector('[role=tablist]')?.scrollIntoView();
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const inSight = tabs.filter((tab) => {
    const { left, right, top, bottom } = tab.getBoundingClientRect();
    const across = [left + 1, (left + right) / 2, right - 1];
    const down = [top + 1, (top + bottom) / 2, bottom - 1];
    return across.every((x) =>
      down.every((y) => tab.contains(document.elementFromPoint(x, y)) && x >= 0 && x < innerWidth),
    );
  });
  const whole = new Set(inSight);
  return tabs.length < 6
    ? [`${tabs.length} tabs`]
    : tabs.filter((tab) => !whole.has(tab)).map((tab) => tab.id);
}
