import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { extensionUrl } from '../extension-url.ts';
import { ContentMessageSchema } from '../messages/content-message.ts';
import { MessageSchema } from '../messages/messages.ts';
import { answerContent } from './answer-content.ts';
import { answerOwn } from './answer-own.ts';

/** Who sent a message: a tab where it came from one, and whether it was a page of the extension's own. */
export interface Sender {
  readonly tabId: number | null;
  readonly own: boolean;
  /** The address of the page that it came from; empty where there is none. */
  readonly url: string;
}

/** The sender as the browser describes it; null for other extensions. */
export function toSender({ id, url, tab }: chrome.runtime.MessageSender): Sender | null {
  if (id !== browser.runtime.id) return null;
  const own = tab === undefined || (url ?? '').startsWith(extensionUrl('/'));
  return { tabId: tab?.id ?? null, own, url: url ?? '' };
}

/** Answers a message; undefined where it is none of ours, which leaves it without an answer. */
export function answer(given: unknown, { tabId, own, url }: Sender): Promise<unknown> | undefined {
  if (own) {
    const message = v.safeParse(MessageSchema, given);
    return message.success ? answerOwn(message.output, tabId) : undefined;
  }
  const message = v.safeParse(ContentMessageSchema, given);
  if (!message.success || tabId === null) return undefined;
  return answerContent(message.output, { tabId, url });
}
