import { browser } from 'wxt/browser';
import type { Badge } from '../page/badge.ts';
import type { BadgeWords } from '../words/en/badge.ts';
import { toolbarTitle } from './word-badge.ts';

const SIZES = [16, 32, 48] as const;
const SIGNS = { EXACT: '✓', LIKELY: '?', NONE: '+', UNCHECKED: '…' } as const;

/** Shows on the toolbar's button what is known of a tab: by its icon, by a sign and by text. */
export async function showOnToolbar(
  tabId: number,
  badge: Badge | null,
  shown: boolean,
  words: BadgeWords,
): Promise<void> {
  const title = badge === null ? words.product : toolbarTitle(badge, shown, words);
  const name = badge === null ? 'quiet-' : '';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`]));
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeText({ tabId, text: badge === null ? '' : SIGNS[badge.kind] }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b62' }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is nothing left to show it on.
  }
}
