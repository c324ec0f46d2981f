import type { Page } from 'playwright-core';
import type { World } from './world.ts';

/**
 * The toolbar's popup of a tab, in a tab of its own: browsers show the real one to nobody who could drive it. It is told
 * which tab it lies over and, as the press on the toolbar would have it, that tab's address; nothing else is different.
 */
export async function openPopup(world: World, over: Page): Promise<Page> {
  const popup = await world.chromium.context.newPage();
  await over.bringToFront();
  await popup.goto(`${world.chromium.extensionUrl}/options.html`);
  const tabId = await popup.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
  const tab = JSON.stringify({ id: tabId, url: over.url() });
  await popup.addInitScript(
    `chrome.tabs.query = () => Promise.resolve([${tab}]); chrome.tabs.get = () => Promise.resolve(${tab});`,
  );
  await popup.goto(`${world.chromium.extensionUrl}/popup.html`);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  return popup;
}
