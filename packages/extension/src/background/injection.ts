import { browser } from 'wxt/browser';
import type { OverlayMessage } from '../messages/overlay-message.ts';

/** Puts the overlay into a tab. @returns false where the browser does not let us: its own pages, stores. */
export async function injectOverlay(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/overlay.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Tells the overlay of a tab something. @returns false where the tab has none. */
export async function tellOverlay(tabId: number, message: OverlayMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message);
    return true;
  } catch {
    return false;
  }
}
