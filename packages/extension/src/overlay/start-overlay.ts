import { takeSnapshot } from '@second-opinion/page-reader/snapshot';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ContentMessage } from '../messages/content-message.ts';
import { OverlayMessageSchema, type Shown, ShownSchema } from '../messages/overlay-message.ts';
import { pageAddress } from '../page/page-address.ts';
import { carriesHtml } from './html-element.ts';
import css from './overlay.css?inline';
import { Overlay } from './overlay.ts';

/** Reads the page, shows the badge, and does what the background says. @returns how to read the page again */
export function startOverlay(): () => void {
  const overlay = new Overlay(css, {
    onHide: (where) => void tell({ kind: 'HIDE', where }),
    onMove: (place) => void tell({ kind: 'MOVED', place }),
  });
  let address: string | null = null;
  const read = async (): Promise<void> => {
    // A page that changed its address without loading is another page.
    const same = address === pageAddress(location.href);
    address = pageAddress(location.href);
    const shown = await sendPage(same ? overlay.token : null, same && overlay.visible);
    if (shown !== null && carriesHtml()) overlay.show(shown);
  };
  browser.runtime.onMessage.addListener((given: unknown, _sender, respond) => {
    const message = v.safeParse(OverlayMessageSchema, given);
    if (!message.success) return false;
    switch (message.output.kind) {
      case 'AGAIN':
        read().then(respond, () => respond(null));
        return true;
      case 'OPEN':
        overlay.open(message.output.token);
        break;
      case 'CLOSE':
        overlay.close();
        break;
      case 'SHOW':
        overlay.show(message.output.shown);
        break;
    }
    respond(null);
    return false;
  });
  void read();
  return () => void read();
}

/** Sends the page to the background. @returns what to show, or null where nobody answers. */
async function sendPage(token: string | null, visible: boolean): Promise<Shown | null> {
  const snapshot = takeSnapshot(document, location.href);
  const shown = v.safeParse(
    ShownSchema,
    await tell({ kind: 'SNAPSHOT', snapshot, token, visible }),
  );
  return shown.success ? shown.output : null;
}

/** Tells the background; null where there is none any more, because the extension was updated or removed. */
async function tell(message: ContentMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}
