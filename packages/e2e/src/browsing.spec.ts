import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARD, HARD_PAGES } from './hard-pages.ts';
import { findChromium } from './machine-programs.ts';
import { OTHER_PAGES } from './other-pages.ts';
import { Overlay } from './overlay.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

/** When the last look at a page is over, in milliseconds: pages that render late are looked at for three seconds. */
const LAST_LOOK = 3_600;

/** A worker that was just put in place of another takes a moment to answer. */
const PATIENCE = { timeout: 60_000, interval: 200 };

describe.skipIf(findChromium() === null)('browsing (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(new Map([...OTHER_PAGES, ...HARD_PAGES]));
    const { overlay } = await world.visit(ADDRESSES.known);
    await overlay.text();
  });
  afterAll(() => world.close());

  /** How much of the page moved on its own account: 0 where the overlay moves nothing. */
  const shiftOf = (page: Page): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value') ?? 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );

  it('over thirty pages that are no program’s sends nothing and shows nothing', async () => {
    expect(OTHER_PAGES.size).toBeGreaterThanOrEqual(30);
    const [passed, asked] = [world.gate.passed.length, world.asked().length];
    const page = await world.chromium.context.newPage();
    for (const address of OTHER_PAGES.keys()) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    }
    await page.waitForTimeout(LAST_LOOK);
    expect(await page.locator('second-opinion-overlay, second-opinion-mark').count()).toBe(0);
    expect(world.gate.passed.slice(passed)).toEqual([]);
    expect(world.asked().slice(asked)).toEqual(
      [...OTHER_PAGES.keys()].map((address) => `GET ${address}`),
    );
    await page.close();
  });

  it.each([
    ['that allows nothing by its policy', HARD.policy],
    ['that hides what is laid over it', HARD.veiled],
    ['of XML', HARD.xhtml],
    ['that renders late', HARD.late],
  ])('shows badge and panel on a page %s, and moves nothing', async (_what, address) => {
    const { page, overlay } = await world.visit(address);
    await expect.poll(() => overlay.text()).toContain('MMed Psychotherapy');
    const box = await overlay.badge.boundingBox();
    expect(box?.height).toBeLessThan(60);
    await overlay.badge.click();
    await expect.poll(async () => (await overlay.frame.boundingBox())?.width).toBeGreaterThan(300);
    // By its address: in a page of XML the browser's driver takes no frame for one.
    const inside = () => page.frames().find((frame) => frame.url().includes('/panel.html'));
    await expect.poll(() => inside()?.locator('h1').innerText()).toContain('Psychotherapy');
    expect(await shiftOf(page)).toBe(0);
    await page.close();
  });

  it('outlasts a page that removes it and presses it, and opens for the reader alone', async () => {
    const { page, overlay } = await world.visit(HARD.meddling);
    await expect.poll(() => overlay.text()).toContain('MMed Psychotherapy');
    await page.waitForFunction(() => Reflect.get(window, 'pressed') >= 2);
    expect(await overlay.frame.count()).toBe(0);
    const seen = await page.evaluate(
      () => document.querySelector('second-opinion-overlay')?.shadowRoot?.textContent ?? '',
    );
    expect(seen).not.toMatch(/profile|shortlist|income/i);
    await overlay.open();
    await page.close();
  });

  it('leaves frames alone', async () => {
    const { page, overlay } = await world.visit(HARD.framing);
    await page.waitForTimeout(LAST_LOOK);
    expect(await overlay.element.count()).toBe(0);
    expect(await page.frames().at(-1)?.locator('second-opinion-overlay').count()).toBe(0);
    await page.close();
  });

  it('follows a site that changes its pages without loading, there and back', async () => {
    const { page, overlay } = await world.visit(HARD.single);
    await page.evaluate('show()');
    await expect.poll(() => overlay.text()).toContain('MMed Psychotherapy');
    await page.evaluate('hide()');
    await overlay.badge.waitFor({ state: 'hidden' });
    await page.evaluate('show()');
    await overlay.badge.waitFor();
    expect(await overlay.element.count()).toBe(1);
    await page.close();
  });

  it('marks known programs on a listing, once each, and opens them there', async () => {
    const { page, overlay } = await world.visit(HARD.listing);
    const marks = page.locator('second-opinion-mark').getByRole('button');
    await marks.nth(1).waitFor();
    expect(await marks.count()).toBe(2);
    expect(await shiftOf(page)).toBe(0);
    await marks.first().click();
    const heading = overlay.panel.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.innerText()).toContain('Psychotherapy');
    await page.close();
  });

  it('lets the badge be moved by keyboard, remembers where, and hides it on a site', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.text();
    const more = overlay.element.getByRole('button', { name: 'Move or hide the badge' });
    const height = async (): Promise<number> =>
      Math.round((await overlay.badge.boundingBox())?.y ?? 0);
    const before = await height();
    await more.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(height).toBe(before - 20);
    await page.reload();
    await overlay.text();
    await expect.poll(height).toBe(before - 20);
    await more.click();
    await overlay.element.getByRole('button', { name: 'Hide on this site' }).click();
    await overlay.badge.waitFor({ state: 'hidden' });
    await page.reload();
    await page.waitForTimeout(1_000);
    expect(await overlay.badge.isVisible()).toBe(false);
    await world.chromium.store({ badgeOffSites: [], badgePlace: null });
    await page.close();
  });

  it('comes back with a page from the browser’s cache', async () => {
    const { page } = await world.visit(ADDRESSES.known);
    const overlay = new Overlay(page);
    await overlay.text();
    await page.goto(ADDRESSES.news);
    await page.goBack();
    await expect.poll(() => overlay.text()).toContain('MMed Psychotherapy');
    expect(await overlay.element.count()).toBe(1);
    await overlay.open();
    await page.close();
  });

  it('survives its own update while a page is open: one overlay, and one that works', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.text();
    await overlay.element.evaluate((element) => element.setAttribute('data-before', ''));
    await world.chromium.update();
    await page.locator('second-opinion-overlay:not([data-before])').waitFor({ state: 'attached' });
    await overlay.badge.click();
    await expect
      .poll(() => page.frames().some((frame) => frame.url().includes('/panel.html')), PATIENCE)
      .toBe(true);
    expect(await overlay.element.count()).toBe(1);
    await page.close();
  });
});
