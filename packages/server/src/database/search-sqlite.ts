import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** What is searched of one program. */
export interface SearchEntry {
  readonly programId: number;
  readonly name: string;
  readonly specialty: string;
  readonly institution: string;
  readonly award: string;
}

/** SQLite's full-text index (FTS5): accents and case do not count. */
export async function createSearchIndex(database: Kysely<Database>): Promise<void> {
  await sql`create virtual table if not exists program_search using fts5(
    name, specialty, institution, award, tokenize = "unicode61 remove_diacritics 2"
  )`.execute(database);
}

/** Replaces the whole index. */
export async function fillSearchIndex(
  database: Kysely<Database>,
  entries: readonly SearchEntry[],
): Promise<void> {
  await sql`delete from program_search`.execute(database);
  for (const entry of entries) {
    await sql`insert into program_search (rowid, name, specialty, institution, award)
      values (${entry.programId}, ${entry.name}, ${entry.specialty}, ${entry.institution}, ${entry.award})`.execute(
      database,
    );
  }
}

/** At most this many words of a search count. */
const WORD_LIMIT = 8;

/**
 * A search as FTS5 reads it: every word must occur, the last one may be a beginning.
 * @returns null where the search holds no word.
 */
export function toMatch(search: string): string | null {
  const words =
    search
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, WORD_LIMIT) ?? [];
  if (words.length === 0) return null;
  return words.map((word, place) => `"${word}"${place === words.length - 1 ? '*' : ''}`).join(' ');
}

/**
 * Ids of the programs that match, with a rank from the best column that holds all words (0 is best). The rank is a
 * function of the program and the search alone, so that no other program's coming moves it.
 */
export function matchingPrograms(match: string) {
  return sql<{ programId: number; rank: number }>`(
    select rowid as program_id, case
      when rowid in (select rowid from program_search where program_search match ${`name : (${match})`}) then 0
      when rowid in (select rowid from program_search where program_search match ${`specialty : (${match})`}) then 1
      when rowid in (select rowid from program_search where program_search match ${`institution : (${match})`}) then 2
      else 3 end as rank
    from program_search where program_search match ${match}
  )`;
}
