import { useEffect, useState } from 'preact/hooks';
import { changeShortlist } from './change-shortlist.ts';
import type { ShortlistChange, ShortlistRefusal } from '../storage/shortlist/change.ts';
import type { Entry } from '../storage/shortlist/entry.ts';
import { readShortlist, watchShortlist } from '../storage/shortlist/store.ts';

/** The shortlist as it stands, and how to change it. */
export interface Shortlist {
  /** Null until it has been read. */
  readonly entries: readonly Entry[] | null;
  /** @returns why it was not changed, or null */
  readonly change: (change: ShortlistChange) => Promise<ShortlistRefusal | null>;
}

/** The shortlist, in step with every other part of the extension that shows it. */
export function useShortlist(): Shortlist {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    void readShortlist().then(setEntries);
    return watchShortlist(setEntries);
  }, []);
  return { entries, change: changeShortlist };
}
