import { browser } from 'wxt/browser';
import { chosenAmong } from './chosen-sites.ts';

/** What the browser lets us read beyond academic domains, and how a reader changes it. */
export interface SiteAccess {
  /** The address of a tab; null where the browser tells none. */
  readonly addressOf: (tabId: number) => Promise<string | null>;
  /** Whether a site may be read. */
  readonly has: (site: string) => Promise<boolean>;
  /**
   * Has the browser ask the reader for one site. Only while a press is being answered: browsers refuse it at any other
   * time. False where the reader says no.
   */
  readonly ask: (site: string) => Promise<boolean>;
  readonly giveUp: (site: string) => Promise<boolean>;
  /** The sites that the reader chose. */
  readonly chosen: () => Promise<readonly string[]>;
}

/** The browser's own. */
export const SITE_ACCESS: SiteAccess = {
  addressOf: async (tabId) => (await browser.tabs.get(tabId)).url ?? null,
  has: (site) => browser.permissions.contains({ origins: [site] }),
  ask: (site) => browser.permissions.request({ origins: [site] }),
  giveUp: (site) => browser.permissions.remove({ origins: [site] }),
  chosen: async () => chosenAmong((await browser.permissions.getAll()).origins ?? []),
};
