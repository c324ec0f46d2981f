import type { Page } from 'playwright-core';
import type { World } from './world.ts';

/** The panel of a page in a tab of its own, where it can be looked into. */
export async function openPanelPage(world: World, address: string): Promise<Page> {
  const { overlay } = await world.visit(address);
  await overlay.open();
  const source = await overlay.frame.getAttribute('src');
  const token = source?.split('#')[1] ?? '';
  const page = await world.chromium.context.newPage();
  await page.goto(`${world.chromium.extensionUrl}/panel.html#${token}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
