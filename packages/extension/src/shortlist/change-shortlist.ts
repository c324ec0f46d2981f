import { send } from '../messages/send.ts';
import type { ShortlistChange, ShortlistRefusal } from '../storage/shortlist/change.ts';

/**
 * Has the background change the list: one writer, so that two tabs never undo each other.
 * @returns why it was not changed, or null
 */
export async function changeShortlist(change: ShortlistChange): Promise<ShortlistRefusal | null> {
  return (await send({ kind: 'SHORTLIST', change })).refusal;
}
