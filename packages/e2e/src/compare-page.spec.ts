import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { findChromium } from './machine-programs.ts';
import { READER, SECRETS, TEN } from './reader-profile.ts';
import { takePictures } from './screenshots.ts';
import { type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)('the comparison in a tab (needs Chromium)', () => {
  let world: World;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    world = await openWorld();
    await world.chromium.store({ profile: READER });
    page = await world.chromium.context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${world.chromium.extensionUrl}/compare.html#programs=${TEN.join(',')}`);
    await page.getByRole('table').waitFor();
  });
  afterAll(() => world.close());

  const columns = (): Promise<string[]> => page.locator('thead th small').allInnerTexts();

  it('lays ten programs side by side, with costs in one currency', async () => {
    await expect.poll(() => columns()).toHaveLength(10);
    const costs = await page
      .getByRole('row', { name: /^The whole cost/ })
      .locator('.value')
      .allInnerTexts();
    expect(costs.length).toBeGreaterThan(6);
    expect(costs.every((text) => text.includes('USD'))).toBe(true);
    await page.locator('.plot svg').nth(2).waitFor();
    await takePictures(page, 'compare');
  });

  it('has no fault, neither in itself nor with a drawer open', async () => {
    expect(await accessibilityFaults(page)).toEqual([]);
    await page
      .getByRole('button', { name: /The whole cost, University of Sydney: show the working/ })
      .click();
    await page.getByRole('dialog').getByText('The raise that pays for it').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('scrolls in its own box, never as a page, on the narrowest screen and mirrored', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const over = (): Promise<number> =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(over).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expect.poll(over).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  it('reorders, removes and adds programs, and its address follows', async () => {
    await page.getByRole('button', { name: 'Remove Vanderbilt University' }).click();
    await page
      .getByRole('button', { name: 'Move Johns Hopkins University towards the start' })
      .click();
    await expect.poll(async () => (await columns())[0]).toContain('Johns Hopkins');
    await expect.poll(() => page.url()).toContain('#programs=johns-hopkins-mph,sydney-miph,');
    await expect.poll(() => columns()).toHaveLength(9);
    await page.getByRole('button', { name: 'Add a program' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Add / }).first().click();
    await page.keyboard.press('Escape');
    await page.locator('thead th small').nth(9).waitFor();
  });

  it('weighs anew when a slider is moved, and keeps the weights in the profile', async () => {
    const order = (): Promise<string[]> => page.locator('.ranks .who').allInnerTexts();
    await expect.poll(async () => (await order()).length).toBeGreaterThan(1);
    await page.getByRole('slider', { name: /^Language/ }).focus();
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Set by goals again' }).waitFor();
    await expect.poll(() => page.locator('.order[aria-busy=true]').count()).toBe(0);
    await page.reload();
    await page.getByRole('table').waitFor();
    await expect
      .poll(() => page.getByRole('slider', { name: /^Language/ }).inputValue())
      .toBe('10');
  });

  it('is printed with what each criterion weighs, and without what only a screen can do', async () => {
    await page.emulateMedia({ media: 'print' });
    const language = page.locator('.weights label', { hasText: 'Language' });
    await expect.poll(() => language.innerText()).toMatch(/[1-9]\d* %/);
    await language.locator('input').waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: 'screen' });
    await language.locator('input').waitFor();
  });

  it('says beside its drawings which colour is which', async () => {
    const keys = page.locator('.plots .key');
    await keys.nth(1).waitFor();
    expect(await keys.first().locator('li').allInnerTexts()).toContain('Tuition');
    expect(await keys.last().locator('li').allInnerTexts()).toContain('Full-time');
  });

  it('is saved as CSV and as images', async () => {
    const save = async (name: string | RegExp): Promise<string> => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFile(await (await coming).path(), 'utf8');
    };
    const csv = await save('Save as CSV');
    expect(csv).toContain('The whole cost,');
    expect(csv.split('\r\n').length).toBeGreaterThan(20);
    await page.locator('.plot svg').first().waitFor();
    const svg = await save('Duration: save as SVG');
    expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toContain('var(--');
    expect(await save('Duration: save as PNG')).toContain('PNG');
  });

  it('tells the server the ids of programs, and nothing of the reader', () => {
    const sent = world.gate.bodies.join('\n');
    expect(sent).toContain('sydney-miph');
    expect(SECRETS.filter((secret) => sent.includes(secret))).toEqual([]);
    expect(world.asked()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
