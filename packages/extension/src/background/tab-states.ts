import type { PageSnapshot } from '@second-opinion/page-reader';
import type { PageState } from '../page/page-state.ts';

/** What is kept of a tab while it shows a page: what is known, and the page itself to read again. */
export interface TabEntry {
  readonly state: PageState;
  readonly snapshot: PageSnapshot;
}

/**
 * What is known of the tabs, for as long as the background lives. It is never stored: after the background has
 * slept, the overlay of a tab is asked to send its page again.
 */
export class TabStates {
  readonly #byTab = new Map<number, TabEntry>();
  /** Of programs that a tab's page links to, by token. */
  readonly #linked = new Map<string, PageState>();

  /** What is known of a tab's present page, or null. */
  of(tabId: number): TabEntry | null {
    return this.#byTab.get(tabId) ?? null;
  }

  /** What is known under a token, or null where its page has gone. */
  byToken(token: string): TabEntry | null {
    return [...this.#byTab.values()].find(({ state }) => state.token === token) ?? null;
  }

  /** What is known of a program that a page links to, or null where that page has gone. */
  linked(token: string): PageState | null {
    return this.#linked.get(token) ?? null;
  }

  /** Keeps what is known of a program that a tab's page links to, until that page goes. */
  link(state: PageState): void {
    this.#linked.set(state.token, state);
  }

  /** The tabs of which something is known. */
  tabs(): readonly number[] {
    return [...this.#byTab.keys()];
  }

  set(entry: TabEntry): void {
    this.#byTab.set(entry.state.tabId, entry);
  }

  forget(tabId: number): void {
    this.#byTab.delete(tabId);
    for (const [token, state] of this.#linked) {
      if (state.tabId === tabId) this.#linked.delete(token);
    }
  }
}
