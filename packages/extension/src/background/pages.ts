import { type PageSnapshot, addressFingerprint } from '@second-opinion/page-reader';
import type { Badge } from '../messages/overlay-message.ts';
import { toBadge } from '../page/badge.ts';
import type { PageState } from '../page/page-state.ts';
import type { RecognitionIndex } from '../page/recognition-index.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { keptIndex, refreshIndex } from './index-keeper.ts';
import { injectOverlay, tellOverlay } from './injection.ts';
import { recognise } from './recognise.ts';
import { TabStates } from './tab-states.ts';
import { showOnToolbar } from './toolbar.ts';

const states = new TabStates();

/** Takes in the page of a tab. @param token the one that the page had before, or null. */
export async function takeIn(
  tabId: number,
  snapshot: PageSnapshot,
  token: string | null,
): Promise<Badge> {
  const settings = await readSettings();
  const index = await anyIndex(settings.server);
  const known = recognise(snapshot, index, settings);
  const state: PageState = { token: token ?? crypto.randomUUID(), tabId, ...known };
  states.set({ state, snapshot });
  const badge = toBadge(state);
  await showOnToolbar(tabId, badge);
  return badge;
}

/** The kept index; before the first one has come it is asked for, which names no page. */
async function anyIndex(server: string): Promise<RecognitionIndex | null> {
  const kept = await keptIndex(server);
  if (kept !== null) return kept;
  try {
    return await refreshIndex(server);
  } catch {
    return null;
  }
}

/** What is known of a tab's page; a page that was forgotten is asked for again. */
export async function stateOfTab(tabId: number): Promise<PageState | null> {
  const known = states.of(tabId);
  if (known !== null) return known.state;
  await tellOverlay(tabId, { kind: 'AGAIN' });
  return states.of(tabId)?.state ?? null;
}

/** What is known under a token. @param tabId the tab that asks, whose page may have to be sent again. */
export async function stateOfToken(token: string, tabId: number | null): Promise<PageState | null> {
  if (states.byToken(token) === null && tabId !== null) await stateOfTab(tabId);
  return states.byToken(token)?.state ?? null;
}

/** Remembers what the reader says of a page, and recognises it again. */
export async function confirm(
  token: string,
  slug: string,
  yes: boolean,
): Promise<PageState | null> {
  const entry = states.byToken(token);
  if (entry === null) return null;
  const { confirmed, denied } = await readSettings();
  const page = addressFingerprint(entry.state.url) ?? entry.state.url;
  if (yes) {
    const others = (denied[page] ?? []).filter((other) => other !== slug);
    await changeSettings({
      confirmed: { ...confirmed, [page]: slug },
      denied: { ...denied, [page]: others },
    });
  } else {
    const { [page]: before, ...rest } = confirmed;
    await changeSettings({
      confirmed: before === slug ? rest : confirmed,
      denied: { ...denied, [page]: [...new Set([...(denied[page] ?? []), slug])] },
    });
  }
  const badge = await takeIn(entry.state.tabId, entry.snapshot, token);
  await tellOverlay(entry.state.tabId, { kind: 'BADGE', badge });
  return states.byToken(token)?.state ?? null;
}

/** Reads the page of a tab now, whatever the detector thinks of it. */
export async function readTab(tabId: number): Promise<boolean> {
  return injectOverlay(tabId);
}

/** Forgets a tab that was closed or shows another page. */
export function forgetTab(tabId: number): void {
  states.forget(tabId);
}
