import * as v from 'valibot';
import { openStore } from '../storage/store.ts';

const KeptSchema = v.object({ date: v.string(), body: v.unknown() });

/** An answer as it was kept, with the moment it came (ISO time). */
export type KeptAnswer = v.InferOutput<typeof KeptSchema>;

/** Keeps the last answer to a question. A browser that keeps nothing is no reason to fail. */
export async function keepAnswer(key: string, body: unknown): Promise<void> {
  try {
    const store = await openStore();
    await store.put('answers', { date: new Date().toISOString(), body }, key);
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
