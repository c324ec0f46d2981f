import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { extensionUrl } from '../extension-url.ts';
import { type Answers, type Message, MessageSchema } from '../messages/messages.ts';
import { type FailureNote, ServerFailure } from '../server/failure.ts';
import { readSettings } from '../storage/settings.ts';
import { refreshIndex } from './index-keeper.ts';
import { injectOverlay, tellOverlay } from './injection.ts';
import { keepShortlist } from './shortlist-keeper.ts';
import { confirm, readTab, stateOfTab, stateOfToken, takeIn } from './pages.ts';

/** Who sent a message: a tab where it came from one, and whether it was a page of the extension's own. */
export interface Sender {
  readonly tabId: number | null;
  readonly own: boolean;
}

/** The sender as the browser describes it; null for other extensions. */
export function toSender({ id, url, tab }: chrome.runtime.MessageSender): Sender | null {
  if (id !== browser.runtime.id) return null;
  const own = tab === undefined || (url ?? '').startsWith(extensionUrl('/'));
  return { tabId: tab?.id ?? null, own };
}

/** Answers a message; undefined where it is none of ours, which leaves it without an answer. */
export function answer(
  given: unknown,
  sender: Sender,
): Promise<Answers[Message['kind']]> | undefined {
  const message = v.safeParse(MessageSchema, given);
  if (!message.success) return undefined;
  return sender.own ? answerOwn(message.output, sender) : answerContent(message.output, sender);
}

/** From scripts in a page: what the page itself brings, and nothing of other tabs. */
async function answerContent(
  message: Message,
  { tabId }: Sender,
): Promise<Answers[Message['kind']]> {
  if (tabId === null) return null;
  if (message.kind === 'PROGRAM_PAGE') await injectOverlay(tabId);
  if (message.kind === 'SNAPSHOT') return takeIn(tabId, message.snapshot, message.token);
  return null;
}

/** From the extension's own pages. */
async function answerOwn(message: Message, { tabId }: Sender): Promise<Answers[Message['kind']]> {
  switch (message.kind) {
    case 'PAGE_STATE':
      return stateOfToken(message.token, tabId);
    case 'CONFIRM':
      return confirm(message.token, message.slug, message.yes);
    case 'CLOSE_PANEL': {
      const state = await stateOfToken(message.token, tabId);
      if (state !== null) await tellOverlay(state.tabId, { kind: 'CLOSE' });
      return null;
    }
    case 'TAB_STATE':
      return stateOfTab(message.tabId);
    case 'READ_TAB':
      return { reached: await readTab(message.tabId) };
    case 'OPEN_PANEL':
      await tellOverlay(message.tabId, { kind: 'OPEN' });
      return null;
    case 'SHORTLIST':
      return { refusal: await keepShortlist(message.change) };
    case 'SERVER_CHANGED':
      return { failure: await refreshFailure() };
    case 'PROGRAM_PAGE':
    case 'SNAPSHOT':
      return null;
  }
}

/** Fetches the index of the server that is set; what failed, or null. */
export async function refreshFailure(): Promise<FailureNote | null> {
  try {
    await refreshIndex((await readSettings()).server);
    return null;
  } catch (error) {
    if (error instanceof ServerFailure) return { reason: error.reason, address: error.address };
    throw error;
  }
}
