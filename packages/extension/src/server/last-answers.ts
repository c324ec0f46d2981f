import * as v from 'valibot';
import { type Store, openStore } from '../storage/store.ts';

/** How many answers are kept; the oldest give way. */
const ROOM = 200;

const KeptSchema = v.object({ date: v.string(), body: v.unknown() });

/** An answer as it was kept, with the moment it came (ISO time). */
export type KeptAnswer = v.InferOutput<typeof KeptSchema>;

/** Keeps the last answer to a question. A browser that keeps nothing is no reason to fail. */
export async function keepAnswer(key: string, body: unknown): Promise<void> {
  try {
    const store = await openStore();
    await store.put('answers', { date: new Date().toISOString(), body }, key);
    await makeRoom(store);
  } catch {
    // Storage is full or forbidden: the answer is shown all the same, only not when the server is away.
  }
}

/** The last answer to a question, or null where none was kept. */
export async function lastAnswer(key: string): Promise<KeptAnswer | null> {
  try {
    const kept = v.safeParse(KeptSchema, await (await openStore()).get('answers', key));
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
}

async function makeRoom(store: Store): Promise<void> {
  const over = (await store.count('answers')) - ROOM;
  if (over <= 0) return;
  const oldest = await store.getAllKeysFromIndex('answers', 'date', undefined, over);
  await Promise.all(oldest.map((key) => store.delete('answers', key)));
}
