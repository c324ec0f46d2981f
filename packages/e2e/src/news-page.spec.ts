import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)(
  'a news page of a known university (needs Chromium)',
  () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld();
      const { overlay } = await world.visit(ADDRESSES.known);
      await overlay.text();
    });
    afterAll(() => world.close());

    it('gets nothing, and no request leaves the browser on its account', async () => {
      const [passedBefore, askedBefore] = [world.gate.passed.length, world.asked().length];
      const news = await world.visit(ADDRESSES.news);
      await news.page.waitForLoadState('load');
      // A page that is read after it shows that the extension has been over both.
      const { overlay } = await world.visit(ADDRESSES.known);
      await overlay.text();
      expect(await news.overlay.element.count()).toBe(0);
      expect(world.gate.passed.slice(passedBefore)).toEqual([]);
      expect(world.asked().slice(askedBefore)).toEqual([
        `GET ${ADDRESSES.news}`,
        `GET ${ADDRESSES.known}`,
      ]);
    });

    it('is left as it was: nothing is added to the document', async () => {
      const { page } = await world.visit(ADDRESSES.news);
      const { overlay } = await world.visit(ADDRESSES.known);
      await overlay.text();
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      expect(await page.locator('body > *').count()).toBe(1);
    });
  },
);
