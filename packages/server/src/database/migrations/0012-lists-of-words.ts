import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine.ts';

/**
 * PostgreSQL keeps lists of the programs that have a common word, and finds similar words by another kind of index. A
 * catalogue that was loaded before is loaded once more to fill the lists, so its digest is forgotten.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  if (engineOf(database) !== 'postgres') return;
  await sql`drop index if exists search_word_by_letters`.execute(database);
  await sql`update catalogue set digest = ''`.execute(database);
}
