import { type Kysely, sql } from 'kysely';

/**
 * The index of words is made anew, with the words of each kind of text apart; a catalogue that was loaded before is loaded
 * once more to fill it, so its digest is forgotten.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`drop table if exists program_search`.execute(database);
  await sql`update catalogue set digest = ''`.execute(database);
}
