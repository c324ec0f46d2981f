import { browser } from 'wxt/browser';
import { DETECTOR_MATCHES } from '../academic-domains.ts';
import { pageAddress } from '../page/page-address.ts';
import { isLookedAt } from '../sites/looked-at.ts';
import { SITE_ACCESS } from '../sites/site-access.ts';
import { readSettings } from '../storage/settings.ts';
import { keptIndex } from './index-keeper.ts';
import { injectMarks, runDetector, tellOverlay } from './injection.ts';
import { mayList } from './listing.ts';
import { knownState } from './pages.ts';

/** When a page is looked at again after it has loaded or changed its address, in milliseconds: many render late. */
const LATER = [700, 3_000] as const;

const waiting = new Map<number, ReturnType<typeof setTimeout>[]>();

/** Looks at a tab's page again, soon: it has loaded, or become another page without loading. */
export function lookLater(tabId: number): void {
  forgetLooks(tabId);
  const looks = LATER.map((time) => setTimeout(() => void look(tabId), time));
  waiting.set(tabId, looks);
}

/** No more looks at a tab. */
export function forgetLooks(tabId: number): void {
  for (const timer of waiting.get(tabId) ?? []) clearTimeout(timer);
  waiting.delete(tabId);
}

/** Looks at the pages that are open and looked at unasked, after an update left them with the scripts of the version before. */
export async function lookEverywhere(): Promise<void> {
  return lookAtTabs([...DETECTOR_MATCHES, ...(await SITE_ACCESS.chosen())]);
}

/** Looks at the pages that are open and whose address is one of these patterns. */
export async function lookAtTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  for (const { id, discarded } of tabs) {
    if (id !== undefined && !discarded) await runDetector(id);
  }
}

/** Addresses are told only of hosts that the extension may read: of all others nothing is known here. */
async function look(tabId: number): Promise<void> {
  const url = await addressOf(tabId);
  if (url === null) return;
  const known = knownState(tabId);
  // What the reader asked for is followed wherever it is.
  if (known === null && !isLookedAt(url, await SITE_ACCESS.chosen())) return;
  if (known === null || pageAddress(known.url) !== pageAddress(url)) {
    // A page that has an overlay says itself what it has become; any other is only looked at.
    if (!(await tellOverlay(tabId, { kind: 'AGAIN' }))) await runDetector(tabId);
  }
  const index = await keptIndex((await readSettings()).server);
  if (index === null || knownState(tabId)?.recognition.kind === 'EXACT') return;
  if (mayList(url, index)) await injectMarks(tabId);
}

async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}
