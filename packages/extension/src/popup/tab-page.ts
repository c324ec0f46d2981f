import type { PageState } from '../page/page-state.ts';
import { POPUP_WORDS } from '../words/popup.ts';
import { type PopupView, unread, viewOf } from './popup-view.ts';
import type { TabAccess } from './tab-access.ts';

/** How long a page's state is waited for, in milliseconds: the first page waits for the catalogue as well. */
const PATIENCE = 12_000;
/** How long between two looks, in milliseconds. */
const PAUSE = 150;

/** What is shown of a tab when the popup opens. @param tabId null where there is none. */
export async function viewTab(tabId: number | null, access: TabAccess): Promise<PopupView> {
  if (tabId === null) return unread();
  try {
    return viewOf(await access.stateOf(tabId));
  } catch {
    return unread(POPUP_WORDS.noAnswer);
  }
}

/** Has a tab's page read, and says what came of it. */
export async function readTab(tabId: number | null, access: TabAccess): Promise<PopupView> {
  if (tabId === null) return unread(POPUP_WORDS.notAllowed);
  try {
    if (!(await access.read(tabId))) return unread(POPUP_WORDS.notAllowed);
    const state = await stateAfterReading(tabId, access);
    return state === null ? unread(POPUP_WORDS.nothingRead) : viewOf(state);
  } catch {
    return unread(POPUP_WORDS.noAnswer);
  }
}

/** The page sends itself on its own time after it was reached; null where it never does. */
async function stateAfterReading(tabId: number, access: TabAccess): Promise<PageState | null> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const state = await access.stateOf(tabId);
    if (state !== null) return state;
    await access.wait(PAUSE);
  }
  return null;
}
