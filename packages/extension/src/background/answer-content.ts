import type { ContentMessage } from '../messages/content-message.ts';
import type { Mark, Shown } from '../messages/overlay-message.ts';
import { changeSettings } from '../storage/settings.ts';
import { injectOverlay } from './injection.ts';
import { marksOnPage, openLinked, setHiding, takeIn } from './pages.ts';

/** Answers our scripts in a page: they bring what is on the page itself, and hear nothing of other tabs. */
export async function answerContent(
  message: ContentMessage,
  { tabId, url }: { readonly tabId: number; readonly url: string },
): Promise<Shown | readonly Mark[] | null> {
  switch (message.kind) {
    case 'PROGRAM_PAGE':
      await injectOverlay(tabId);
      return null;
    case 'SNAPSHOT':
      return takeIn(tabId, message.snapshot, message.token, message.visible);
    case 'MOVED':
      await changeSettings({ badgePlace: message.place });
      return null;
    case 'HIDE':
      await setHiding(tabId, url, message.where, true);
      return null;
    case 'LINKS':
      return marksOnPage(url, message.hrefs);
    case 'LINK_PANEL':
      await openLinked(tabId, message.href);
      return null;
  }
}
