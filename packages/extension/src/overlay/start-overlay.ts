import { takeSnapshot } from '@second-opinion/page-reader/snapshot';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Message } from '../messages/messages.ts';
import { type Badge, BadgeSchema, OverlayMessageSchema } from '../messages/overlay-message.ts';
import { createHost } from './host.ts';
import css from './overlay.css?inline';
import { Overlay } from './overlay.ts';

/** Reads the page, shows the badge, and does what the background says. */
export async function startOverlay(): Promise<void> {
  const badge = await sendPage(null);
  if (badge === null) return;
  const overlay = new Overlay(createHost(css).root, badge);
  browser.runtime.onMessage.addListener((given: unknown, _sender, respond) => {
    const message = v.safeParse(OverlayMessageSchema, given);
    if (!message.success) return false;
    switch (message.output.kind) {
      case 'AGAIN':
        sendPage(overlay.token).then(respond, () => respond(null));
        return true;
      case 'OPEN':
        overlay.open();
        break;
      case 'CLOSE':
        overlay.close();
        break;
      case 'BADGE':
        overlay.show(message.output.badge);
        break;
    }
    respond(null);
    return false;
  });
}

/** Sends the page to the background. @returns what the badge says, or null where nobody answers. */
async function sendPage(token: string | null): Promise<Badge | null> {
  const snapshot = takeSnapshot(document, location.href);
  const message: Message = { kind: 'SNAPSHOT', snapshot, token };
  const badge = v.safeParse(BadgeSchema, await browser.runtime.sendMessage(message));
  return badge.success ? badge.output : null;
}
