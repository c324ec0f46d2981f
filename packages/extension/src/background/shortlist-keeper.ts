import {
  type ShortlistChange,
  type ShortlistRefusal,
  changed,
} from '../storage/shortlist/change.ts';
import { readShortlist, writeShortlist } from '../storage/shortlist/store.ts';

/** The last change that is under way: the next one waits for it. */
let last: Promise<unknown> = Promise.resolve();

/** Changes the shortlist, one change after the other. @returns why it was not changed, or null */
export function keepShortlist(change: ShortlistChange): Promise<ShortlistRefusal | null> {
  const done = last.then(() => apply(change));
  last = done;
  return done;
}

async function apply(change: ShortlistChange): Promise<ShortlistRefusal | null> {
  try {
    const entries = changed(await readShortlist(), change, new Date().toISOString());
    if (entries === null) return 'FULL';
    await writeShortlist(entries);
    return null;
  } catch {
    return 'NOT_KEPT';
  }
}
