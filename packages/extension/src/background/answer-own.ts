import type { Answers, Message } from '../messages/messages.ts';
import { type Found, searchPrograms } from '../page/search-programs.ts';
import { readSettings } from '../storage/settings.ts';
import { hidingOf } from './badge-hiding.ts';
import { keptIndex } from './index-keeper.ts';
import { tellOverlay } from './injection.ts';
import { confirm, readTab, setHiding, stateOfTab, stateOfToken } from './pages.ts';
import { keepShortlist } from './shortlist-keeper.ts';
import { useServer } from './use-server.ts';

/** Answers the extension's own pages. @param tabId the tab that the page is in or lies over, or null */
export async function answerOwn(
  message: Message,
  tabId: number | null,
): Promise<Answers[Message['kind']]> {
  switch (message.kind) {
    case 'PAGE_STATE':
      return stateOfToken(message.token, tabId);
    case 'CONFIRM':
      return confirm(message.token, message.slug, message.yes);
    case 'CLOSE_PANEL':
      return closePanel(message.token, tabId);
    case 'TAB_STATE':
      return stateOfTab(message.tabId);
    case 'READ_TAB':
      return { reached: await readTab(message.tabId) };
    case 'OPEN_PANEL':
      await tellOverlay(message.tabId, { kind: 'OPEN', token: null });
      return null;
    case 'SEARCH':
      return search(message.text);
    case 'HIDING': {
      const state = await stateOfTab(message.tabId);
      return state === null ? null : hidingOf(state.url, await readSettings());
    }
    case 'SET_HIDING':
      return changeHiding(message);
    case 'SHORTLIST':
      return { refusal: await keepShortlist(message.change) };
    case 'USE_SERVER':
      return { failure: await useServer(message.server) };
  }
}

/** Looks into the kept catalogue: nobody is asked. */
async function search(text: string): Promise<readonly Found[] | null> {
  const index = await keptIndex((await readSettings()).server);
  return index === null ? null : searchPrograms(text, index);
}

async function closePanel(token: string, tabId: number | null): Promise<null> {
  const state = await stateOfToken(token, tabId);
  if (state !== null) await tellOverlay(state.tabId, { kind: 'CLOSE' });
  return null;
}

async function changeHiding({
  tabId,
  where,
  hidden,
}: Extract<Message, { kind: 'SET_HIDING' }>): Promise<null> {
  const state = await stateOfTab(tabId);
  if (state !== null) await setHiding(tabId, state.url, where, hidden);
  return null;
}
