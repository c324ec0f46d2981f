import { browser } from 'wxt/browser';
import { send } from '../messages/send.ts';
import type { PageState } from '../page/page-state.ts';

/** What the popup needs of the browser and the background. */
export interface TabAccess {
  /** The tab that the popup was opened on; null where it has no id, as with the browser's own windows. */
  readonly activeTab: () => Promise<number | null>;
  readonly stateOf: (tabId: number) => Promise<PageState | null>;
  /** Has a tab's page read. False where the browser does not let us. */
  readonly read: (tabId: number) => Promise<boolean>;
  /** @param time in milliseconds */
  readonly wait: (time: number) => Promise<void>;
}

/** The browser's own. */
export const TAB_ACCESS: TabAccess = {
  activeTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
  stateOf: (tabId) => send({ kind: 'TAB_STATE', tabId }),
  read: async (tabId) => (await send({ kind: 'READ_TAB', tabId })).reached,
  wait: (time) =>
    new Promise((resolve) => {
      setTimeout(resolve, time);
    }),
};
