import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { openPopup } from './popup-page.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

/** A hospital's page of a program, where no detector looks. */
const ELSEWHERE = 'http://www.hospital.example/training/mmed-rheumatology';

describe.skipIf(findChromium() === null)('the toolbar’s popup (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    const program = await readFile(new URL('pages/unknown-program.html', import.meta.url), 'utf8');
    world = await openWorld(new Map([[ELSEWHERE, program]]));
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.text();
    await page.close();
  });
  afterAll(() => world.close());

  it('says what is known of the page, and opens the panel over it', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.text();
    const popup = await openPopup(world, page);
    await popup.getByRole('heading', { name: 'Master of Medicine (Psychotherapy)' }).waitFor();
    await popup.getByText(/^[1-9]\d* programs to compare$/).waitFor();
    await takePictures(popup, 'popup');
    await popup.getByRole('button', { name: 'Open the comparison' }).click();
    const heading = overlay.panel.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
    await page.close();
  });

  it('finds a program by name, asks nobody, and leads to it', async () => {
    const { page } = await world.visit(ADDRESSES.news);
    const popup = await openPopup(world, page);
    const before = world.gate.passed.length;
    await popup.getByLabel('Find a program').fill('sydney ophthalmic');
    const found = popup.getByRole('link', { name: /Ophthalmic Science/ });
    await found.waitFor();
    expect(world.gate.passed.slice(before)).toEqual([]);
    await expect
      .poll(() => found.getAttribute('href'))
      .toMatch(/\/compare\.html#programs=sydney-mmed-ophthalmic-science$/);
    await popup.getByLabel('Find a program').fill('no such thing at all');
    await popup.getByText('The catalogue has none of that name.').waitFor();
    await popup.close();
    await page.close();
  });

  it('reads a page that the detector passed by, when it is told to', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.news);
    const popup = await openPopup(world, page);
    await popup.getByText('This page has not been read.').waitFor();
    expect(await overlay.element.count()).toBe(0);
    await popup.getByRole('button', { name: 'Read this page' }).click();
    await popup.getByText('It does not look like the page of a program').waitFor();
    await overlay.badge.waitFor();
    await popup.close();
    await page.close();
  });

  it('says so where the browser lets no extension read', async () => {
    const { page } = await world.visit(ELSEWHERE);
    const popup = await openPopup(world, page);
    await popup.getByRole('button', { name: 'Read this page' }).click();
    await popup.getByText('The browser does not let extensions read this page.').waitFor();
    expect(await page.locator('second-opinion-overlay').count()).toBe(0);
    await popup.close();
    await page.close();
  });

  it('hides the badge on a site and everywhere, at once, and shows it again', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.text();
    const popup = await openPopup(world, page);
    for (const name of ['Show it on this site', 'Show it everywhere']) {
      await popup.getByLabel(name).uncheck();
      await overlay.badge.waitFor({ state: 'hidden' });
      await popup.getByLabel(name).check();
      await overlay.badge.waitFor();
      expect(await overlay.element.count()).toBe(1);
    }
    await popup.close();
    await page.close();
  });

  it('has a site looked at once its reader allows it, and no longer when that is taken back', async () => {
    const { page, overlay } = await world.visit(ELSEWHERE);
    await world.chromium.agreeTo('*://www.hospital.example/*');
    const popup = await openPopup(world, page);
    await popup.getByLabel('Always look at pages of www.hospital.example').check();
    await expect.poll(() => overlay.text()).toContain('Rheumatology');
    await popup.close();
    await page.reload();
    await expect.poll(() => overlay.text()).toContain('Rheumatology');
    const options = await world.chromium.context.newPage();
    await options.goto(`${world.chromium.extensionUrl}/options.html`);
    await options.getByRole('button', { name: 'No longer look at www.hospital.example' }).click();
    await options.getByText('None. The toolbar’s button offers').waitFor();
    await page.reload();
    await page.waitForTimeout(1_500);
    expect(await overlay.element.count()).toBe(0);
    await options.close();
    await page.close();
  });
});
