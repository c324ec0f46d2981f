import { browser } from 'wxt/browser';
import type { Badge } from '../messages/overlay-message.ts';

/** Shows on the toolbar's button what is known of a tab, by text as well as by mark. */
export async function showOnToolbar(tabId: number, badge: Badge | null): Promise<void> {
  const title =
    badge === null
      ? 'Second Opinion'
      : badge.kind === 'EXACT'
        ? `Second Opinion: ${badge.title}`
        : `Second Opinion: ${badge.title}, not in the catalogue`;
  const text = badge === null ? '' : badge.kind === 'EXACT' ? '✓' : '?';
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b62' }),
  ]);
}
