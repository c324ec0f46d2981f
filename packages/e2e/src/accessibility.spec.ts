import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)('accessibility (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** The panel of a page in a tab of its own, where it can be looked into. */
  const panelOf = async (address: string): Promise<Page> => {
    const { overlay } = await world.visit(address);
    await overlay.open();
    const source = await overlay.frame.getAttribute('src');
    const token = source?.split('#')[1] ?? '';
    const page = await world.chromium.context.newPage();
    await page.goto(`${world.chromium.extensionUrl}/panel.html#${token}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  /** What WCAG 2.2 AA finds fault with, a line each, in both colour schemes. */
  const faultsOf = async (page: Page): Promise<string[]> => {
    const faults: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      faults.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${colorScheme} ${id}: ${html}`),
        ),
      );
    }
    return faults;
  };

  it.each(['This program', 'Compare', 'Sources'])('of a known program, %s', async (tab) => {
    const page = await panelOf(ADDRESSES.known);
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('[role=tabpanel] :is(dl, table, ul)').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('of a program that the catalogue lacks', async () => {
    const page = await panelOf(ADDRESSES.unknown);
    await page.getByRole('table').getByRole('row').nth(3).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('of a question which program it is', async () => {
    const page = await panelOf(ADDRESSES.moved);
    await page.getByText('Is it one of these?').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('of the options page', async () => {
    const page = await world.chromium.context.newPage();
    await page.goto(`${world.chromium.extensionUrl}/options.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
