import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { findChromium } from './machine-programs.ts';
import { openPanelPage } from './panel-page.ts';
import { READER, SECRETS } from './reader-profile.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';
import { trustedId } from './trusted-document.ts';

describe.skipIf(findChromium() === null)('what a profile answers (needs Chromium)', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld();
    page = await openPanelPage(world, ADDRESSES.known);
  });
  afterAll(() => world.close());

  const show = async (tab: string): Promise<void> => {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('[role=tabpanel] section').first().waitFor();
  };

  it('invites to fill one in, and lists the requirements without it', async () => {
    await show('Can I apply?');
    await page.getByText('Say what you have, and each requirement is answered.').waitFor();
    await expect.poll(() => page.locator('.requirement').count()).toBeGreaterThan(2);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is filled in by keyboard alone, keeps itself, and says what is wrong at the field', async () => {
    await show('Your profile');
    const experience = page.getByLabel('Clinical experience');
    await experience.focus();
    await page.keyboard.type('ten');
    await page.keyboard.press('Tab');
    await page.getByText('Write a number, such as 24.').waitFor();
    await experience.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await page.getByText('Saved in this browser.').waitFor();
    await page.reload();
    await show('Your profile');
    await expect.poll(() => page.getByLabel('Clinical experience').inputValue()).toBe('10');
  });

  it('reckons the cost with every line, and leads to what is missing', async () => {
    await world.chromium.store({ profile: READER });
    await show('Cost, return');
    await page.getByRole('heading', { name: 'The whole cost' }).waitFor();
    const line = page.locator('.line', { hasText: 'Living costs' });
    await line.locator('summary').click();
    await line.getByText('You said: Living costs there').waitFor();
    await takePictures(page, 'panel-cost');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Change: Living costs there' }).click();
    const field = page.getByLabel('Living costs there', { exact: true });
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe('1,800');
    await expect
      .poll(() => field.evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  it('answers each requirement with its source', async () => {
    await show('Can I apply?');
    await page.getByText('Not everything can be told yet.').waitFor();
    await page.locator('.requirement summary').first().click();
    await page.locator('.requirement .source').first().waitFor();
    await takePictures(page, 'panel-apply');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('shows the whole form without a fault', async () => {
    await show('Your profile');
    const closed = page.locator('details.chapter:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await takePictures(page, 'panel-profile');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('explains a label from the glossary', async () => {
    await show('This program');
    await page.getByRole('button', { name: 'Clinical training' }).click();
    await page.getByRole('dialog', { name: 'Clinical training' }).getByText('Residency').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('needs no sideways scrolling on the narrowest screen, in either direction', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const over: string[] = [];
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      for (const tab of [
        'This program',
        'Compare',
        'Cost, return',
        'Can I apply?',
        'Your profile',
      ]) {
        await show(tab);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        if (wide) over.push(`${tab}, ${direction}`);
      }
    }
    expect(over).toEqual([]);
  });

  it('tells the server nothing of it, whatever was opened', () => {
    const sent = world.gate.bodies.join('\n');
    expect(sent).toContain(trustedId('Facts'));
    expect(sent).toContain(trustedId('Published'));
    expect(SECRETS.filter((secret) => sent.includes(secret))).toEqual([]);
    expect(world.asked().filter((request) => !request.endsWith(ADDRESSES.known))).toEqual([]);
  });
});
