import { browser } from 'wxt/browser';
import type { Answers, Message } from './messages.ts';

/** Sends a message to the background and waits for its answer. The background is this extension's own. */
export function send<Kind extends Message['kind']>(
  message: Extract<Message, { kind: Kind }>,
): Promise<Answers[Kind]> {
  return browser.runtime.sendMessage<Message, Answers[Kind]>(message);
}
