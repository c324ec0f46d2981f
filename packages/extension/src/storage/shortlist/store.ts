import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SHORTLIST_KEY } from './shortlist-key.ts';
import { EntriesSchema, type Entry } from './entry.ts';

/** The list as stored; what was stored wrongly counts as empty. */
export async function readShortlist(): Promise<readonly Entry[]> {
  return toEntries((await browser.storage.local.get(SHORTLIST_KEY))[SHORTLIST_KEY]);
}

/** Stores the list. @throws where the browser's storage is full or forbidden */
export function writeShortlist(entries: readonly Entry[]): Promise<void> {
  return browser.storage.local.set({ [SHORTLIST_KEY]: entries });
}

/** Tells of the list whenever any part of the extension has changed it. @returns how to stop it */
export function watchShortlist(tell: (entries: readonly Entry[]) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area === 'local' && SHORTLIST_KEY in changes)
      tell(toEntries(changes[SHORTLIST_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function toEntries(stored: unknown): readonly Entry[] {
  const entries = v.safeParse(EntriesSchema, stored);
  return entries.success ? entries.output : [];
}
