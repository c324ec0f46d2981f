import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SHORTLIST_KEY } from './shortlist-key.ts';

/** Of each entry only what says which program it is: that is all a button needs, and all that it loads. */
const SlugsSchema = v.fallback(v.array(v.object({ slug: v.string() })), []);

/** The programs on the shortlist. */
export async function readListedSlugs(): Promise<readonly string[]> {
  return toSlugs((await browser.storage.local.get(SHORTLIST_KEY))[SHORTLIST_KEY]);
}

/** Tells of the programs on the list whenever any part of the extension has changed it. @returns how to stop it */
export function watchListedSlugs(tell: (slugs: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area === 'local' && SHORTLIST_KEY in changes)
      tell(toSlugs(changes[SHORTLIST_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function toSlugs(stored: unknown): readonly string[] {
  return v.parse(SlugsSchema, stored).map(({ slug }) => slug);
}
