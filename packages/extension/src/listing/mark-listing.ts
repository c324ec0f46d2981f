import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ContentMessage } from '../messages/content-message.ts';
import { MarksSchema } from '../messages/overlay-message.ts';
import { carriesHtml } from '../overlay/html-element.ts';
import { linksOf } from '../page/links.ts';
import { MARK, markLink } from './mark.ts';

/** Marks the links of a page that lead to known programs, each program's first one, once. */
export async function markListing(): Promise<void> {
  if (!carriesHtml()) return;
  const links = linksOf(document, location.href);
  if (links.length === 0) return;
  const answer = await tell({ kind: 'LINKS', hrefs: links.map(({ href }) => href) });
  const marks = v.safeParse(MarksSchema, answer);
  for (const { at, name } of marks.success ? marks.output : []) {
    const link = links[at];
    if (link === undefined || link.nextElementSibling?.localName === MARK) continue;
    markLink(link, name, () => void tell({ kind: 'LINK_PANEL', href: link.href }));
  }
}

async function tell(message: ContentMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}
