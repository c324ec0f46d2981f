import type { WordedBadge } from '../messages/overlay-message.ts';
import type { Badge } from '../page/badge.ts';
import type { BadgeWords } from '../words/en/badge.ts';

/** A badge in the reader's words: "MMed Psychiatry · 7 to compare · 1 differs". */
export function wordBadge(badge: Badge, words: BadgeWords): WordedBadge {
  const { token, kind, differs } = badge;
  const title = badge.title ?? words.thisProgram;
  const detail = detailOf(badge, words);
  const difference = kind === 'EXACT' && differs > 0 ? words.differs(differs) : '';
  const parts = [words.product, title, detail, difference].filter((part) => part !== '');
  return {
    token,
    title,
    detail,
    differs: difference,
    name: parts.join(', '),
  };
}

function detailOf({ kind, peers }: Badge, words: BadgeWords): string {
  if (kind === 'LIKELY') return words.likely;
  if (kind === 'NONE') return words.none;
  if (kind === 'UNCHECKED') return words.unchecked;
  return peers === null || peers === 0 ? words.inCatalogue : words.toCompare(peers);
}

/** What the toolbar's button says of a page to those who point at it or hear it. */
export function toolbarTitle(badge: Badge, shown: boolean, words: BadgeWords): string {
  const title = badge.title ?? words.thisProgram;
  const state = {
    EXACT: words.toolbarKnown,
    LIKELY: words.toolbarLikely,
    NONE: words.toolbarUnknown,
    UNCHECKED: words.toolbarUnchecked,
  }[badge.kind](title);
  return shown ? state : words.toolbarOff(state);
}
