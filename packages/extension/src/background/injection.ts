import { browser } from 'wxt/browser';
import type { OverlayMessage } from '../messages/overlay-message.ts';

/** Puts the overlay into a tab. @returns false where the browser does not let us: its own pages, stores. */
export function injectOverlay(tabId: number): Promise<boolean> {
  return inject(tabId, '/overlay.js');
}

/** Has a tab's listing marked. @returns false where the browser does not let us */
export function injectMarks(tabId: number): Promise<boolean> {
  return inject(tabId, '/marks.js');
}

/** Has the detector look at a tab's page once more. @returns false where the browser does not let us */
export function runDetector(tabId: number): Promise<boolean> {
  return inject(tabId, '/detector.js');
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

async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
