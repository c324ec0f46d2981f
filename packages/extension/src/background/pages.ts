import { type PageSnapshot, addressFingerprint } from '@second-opinion/page-reader';
import type { Mark, Shown } from '../messages/overlay-message.ts';
import { toBadge } from '../page/badge.ts';
import type { PageState } from '../page/page-state.ts';
import type { RecognitionIndex } from '../page/recognition-index.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { badgeWords } from './badge-words.ts';
import { hideBadge, hidingOf } from './badge-hiding.ts';
import { keptIndex, refreshIndex } from './index-keeper.ts';
import { injectOverlay, tellOverlay } from './injection.ts';
import { linkedState, marksOf, programAt } from './listing.ts';
import { recognise } from './recognise.ts';
import { TabStates } from './tab-states.ts';
import { showOnToolbar } from './toolbar.ts';
import { toShown } from './to-shown.ts';

const states = new TabStates();
/** Tabs whose page the reader asked to have read: its badge is shown whatever it is, and wherever it is hidden. */
const asked = new Set<number>();

/**
 * Takes in the page of a tab.
 * @param token the one that the page had before, or null
 * @param visible whether its badge is to be seen already
 */
export async function takeIn(
  tabId: number,
  snapshot: PageSnapshot,
  token: string | null,
  visible: boolean,
): Promise<Shown> {
  const settings = await readSettings();
  const index = await anyIndex(settings.server);
  const known = recognise(snapshot, index, settings);
  const state: PageState = { token: token ?? tokenFor(tabId, known.url), tabId, ...known };
  states.set({ state, snapshot });
  const { everywhere, site } = hidingOf(state.url, settings);
  const wanted = visible || asked.has(tabId) || (isOfUse(state) && !everywhere && !site);
  const shown = toShown(state, settings, wanted);
  await showOnToolbar(tabId, isOfUse(state) ? toBadge(state) : null, wanted, badgeWords(settings));
  return shown;
}

/**
 * A page may be sent twice before it hears its token, as when the first catalogue takes its time: both get the same, or the
 * badge that is shown could name a page that is no longer known.
 */
function tokenFor(tabId: number, url: string): string {
  const before = knownState(tabId);
  return before?.url === url ? before.token : crypto.randomUUID();
}

/** The kept index; before the first one has come it is asked for, which names no page. */
async function anyIndex(server: string): Promise<RecognitionIndex | null> {
  const kept = await keptIndex(server);
  if (kept !== null) return kept;
  try {
    const index = await refreshIndex(server);
    void recogniseUnchecked();
    return index;
  } catch {
    return null;
  }
}

/** Recognises again the pages that came before any catalogue did. */
export async function recogniseUnchecked(): Promise<void> {
  for (const tab of states.tabs()) {
    if (states.of(tab)?.state.recognition.kind === 'UNCHECKED') await showAgain(tab);
  }
}

/** A page that is no program's and no known one is none of the badge's business. */
function isOfUse({ recognition, reading }: PageState): boolean {
  const known = recognition.kind === 'EXACT' || recognition.kind === 'LIKELY';
  return known || reading.verdict.isProgram;
}

/** What is known of a tab's page, without asking it. */
export function knownState(tabId: number): PageState | null {
  return states.of(tabId)?.state ?? null;
}

/** What is known of a tab's page; a page that was forgotten is asked for again. */
export async function stateOfTab(tabId: number): Promise<PageState | null> {
  const known = knownState(tabId);
  if (known !== null) return known;
  await tellOverlay(tabId, { kind: 'AGAIN' });
  return knownState(tabId);
}

/** What is known under a token. @param tabId the tab that asks, whose page may have to be sent again. */
export async function stateOfToken(token: string, tabId: number | null): Promise<PageState | null> {
  const linked = states.linked(token);
  if (linked !== null) return linked;
  if (states.byToken(token) === null && tabId !== null) await stateOfTab(tabId);
  const entry = states.byToken(token);
  if (entry?.state.recognition.kind === 'UNCHECKED') {
    await Promise.race([showAgain(entry.state.tabId), rest(SECOND_TRY)]);
  }
  return states.byToken(token)?.state ?? null;
}

/** How long a panel waits for a catalogue that did not come before, in milliseconds; what the page says is there at once. */
const SECOND_TRY = 1_500;

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Remembers what the reader says of a page, and recognises it again; what cannot be stored stays a question. */
export async function confirm(
  token: string,
  slug: string,
  yes: boolean,
): Promise<PageState | null> {
  const entry = states.byToken(token);
  if (entry === null) return null;
  try {
    await remember(addressFingerprint(entry.state.url) ?? entry.state.url, slug, yes);
  } catch (error) {
    // The browser's storage is full or forbidden: the panel stays as it is, and stays usable.
    reportError(error);
  }
  await showAgain(entry.state.tabId);
  return states.byToken(token)?.state ?? null;
}

/** @throws where the browser stores nothing */
async function remember(page: string, slug: string, yes: boolean): Promise<void> {
  await changeSettings(({ confirmed, denied }) => {
    const before = denied[page] ?? [];
    if (yes) {
      const others = before.filter((other) => other !== slug);
      return {
        confirmed: { ...confirmed, [page]: slug },
        denied: { ...denied, [page]: others },
      };
    }
    const { [page]: said, ...others } = confirmed;
    return {
      confirmed: said === slug ? others : confirmed,
      denied: { ...denied, [page]: [...new Set([...before, slug])] },
    };
  });
}

/** Recognises a tab's page again, and has its overlay show what came of it. */
async function showAgain(tabId: number): Promise<void> {
  const entry = states.of(tabId);
  if (entry === null) return;
  const shown = await takeIn(tabId, entry.snapshot, entry.state.token, false);
  await tellOverlay(tabId, { kind: 'SHOW', shown });
}

/** Reads the page of a tab now, whatever the detector thinks of it. */
export async function readTab(tabId: number): Promise<boolean> {
  asked.add(tabId);
  return injectOverlay(tabId);
}

/** Which links of a tab's page lead to known programs. */
export async function marksOnPage(url: string, hrefs: readonly string[]): Promise<Mark[]> {
  const settings = await readSettings();
  const index = await keptIndex(settings.server);
  return index === null ? [] : marksOf(url, hrefs, index, badgeWords(settings));
}

/** Opens the panel of a program that a tab's page links to, on that page. */
export async function openLinked(tabId: number, href: string): Promise<void> {
  const index = await keptIndex((await readSettings()).server);
  const program = index === null ? null : programAt(href, index);
  if (index === null || program === null || !(await injectOverlay(tabId))) return;
  const token = crypto.randomUUID();
  states.link(linkedState(program, { token, tabId, url: href }, index));
  await tellOverlay(tabId, { kind: 'OPEN', token });
}

/** Hides or shows the badge on a page's site or everywhere, on every page that is open. */
export async function setHiding(
  tabId: number,
  url: string,
  where: 'SITE' | 'EVERYWHERE',
  hidden: boolean,
): Promise<void> {
  await hideBadge(url, where, hidden);
  if (hidden) asked.delete(tabId);
  for (const tab of states.tabs()) await showAgain(tab);
}

/** Forgets a tab that was closed or shows another page. */
export function forgetTab(tabId: number): void {
  states.forget(tabId);
  asked.delete(tabId);
}
