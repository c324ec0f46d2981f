import { extensionUrl } from '../extension-url.ts';
import { useShortlist } from '../shortlist/use-shortlist.ts';
import { POPUP_WORDS } from '../words/popup.ts';

/** Leads to the shortlist, and says how much stands on it. */
export function ShortlistLink() {
  const { entries } = useShortlist();
  return (
    <a href={extensionUrl('/shortlist.html')} target="_blank">
      {POPUP_WORDS.shortlist.view(entries?.length ?? 0)}
    </a>
  );
}
