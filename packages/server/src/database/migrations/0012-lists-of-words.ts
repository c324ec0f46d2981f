import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine.ts';

/**
 * PostgreSQL keeps lists of the programs that have a common word, and finds similar words by another kind of index. The index of
 * words is made anew after it (see `migrate`).
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  if (engineOf(database) !== 'postgres') return;
  await sql`drop index if exists search_word_by_letters`.execute(database);
}
