import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARD, HARD_PAGES } from './hard-pages.ts';
import { findChromium } from './machine-programs.ts';
import { OTHER_PAGES } from './other-pages.ts';
import { Overlay } from './overlay.ts';
import { type PageHarm, harmAt } from './page-harm.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

const NO_HARM: PageHarm = { shift: 0, longTasks: [] };

const LONG = Array.from(
  { length: 1_500 },
  (_none, at) =>
    `<p>Paragraph ${at} tells of <b>rivers</b>, of <a href="/b${at}">boats</a> and of what the weather was like.</p>`,
).join('');
const long = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${LONG}</body></html>`;

/** The same long pages where the extension looks and where it does not. */
const LONG_PAGES = {
  other: 'http://www.sydney.edu.au/history',
  program: 'http://www.sydney.edu.au/courses/a-long-master',
  untouched: 'http://www.example.com/courses/a-long-master',
};

describe.skipIf(findChromium() === null)('what a page suffers (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(
      new Map([
        ...OTHER_PAGES,
        ...HARD_PAGES,
        [LONG_PAGES.other, long('A history of boats')],
        [LONG_PAGES.program, long('Master of Medicine (Boats)')],
        [LONG_PAGES.untouched, long('Master of Medicine (Boats)')],
      ]),
    );
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.text();
    await page.close();
  });
  afterAll(() => world.close());

  const harm = (
    address: string,
    use: (page: Page) => Promise<unknown> = (page) => page.waitForTimeout(150),
  ): Promise<PageHarm> => harmAt(() => world.chromium.context.newPage(), address, use);

  it('is nothing on over thirty pages that are no program’s: no shift, no long task', async () => {
    expect(OTHER_PAGES.size).toBeGreaterThanOrEqual(30);
    for (const address of OTHER_PAGES.keys()) {
      expect({ address, ...(await harm(address)) }).toEqual({ address, ...NO_HARM });
    }
  }, 120_000);

  it.each([
    ['a program’s page', ADDRESSES.known],
    ['one that renders late', HARD.late],
  ])('is nothing on %s, with its panel open', async (_what, address) => {
    const opened = async (page: Page): Promise<void> => {
      const overlay = new Overlay(page);
      await overlay.open();
    };
    expect(await harm(address, opened)).toEqual(NO_HARM);
  });

  it('is nothing on a listing that is marked', async () => {
    const marked = (page: Page): Promise<void> =>
      page.locator('second-opinion-mark').nth(1).waitFor({ state: 'attached' });
    expect(await harm(HARD.listing, marked)).toEqual(NO_HARM);
  });

  it('is no more on a page of 1,500 paragraphs than where the extension does not look', async () => {
    const looked = (page: Page): Promise<void> => page.waitForTimeout(1_000);
    const untouched = await harm(LONG_PAGES.untouched, looked);
    for (const address of [LONG_PAGES.other, LONG_PAGES.program]) {
      const { shift, longTasks } = await harm(address, looked);
      expect(shift).toBe(0);
      expect(longTasks.length).toBeLessThanOrEqual(untouched.longTasks.length);
    }
  });
});
