import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { KnownWords } from './search-index.ts';
import { CANDIDATES, threeLetters, withEdges } from './similar-words.ts';

/** So many rows go into one statement. */
const BATCH = 400;

/** SQLite's tables of every word that some program has, to be found whole, by its beginning, or by three letters of it. */
export async function createVocabulary(database: Kysely<Database>): Promise<void> {
  await sql`create table if not exists search_word (word text primary key) without rowid`.execute(
    database,
  );
  await sql`create virtual table if not exists search_word_letters using fts5(
    word, tokenize = "trigram", detail = "none", columnsize = 0
  )`.execute(database);
}

/** Replaces the vocabulary. */
export async function fillVocabulary(
  database: Kysely<Database>,
  words: ReadonlySet<string>,
): Promise<void> {
  await sql`delete from search_word`.execute(database);
  await sql`delete from search_word_letters`.execute(database);
  const sorted = [...words].toSorted();
  for (let start = 0; start < sorted.length; start += BATCH) {
    const batch = sorted.slice(start, start + BATCH);
    const rows = sql.join(batch.map((word) => sql`(${word})`));
    await sql`insert into search_word (word) values ${rows}`.execute(database);
    const edged = sql.join(batch.map((word) => sql`(${withEdges(word)})`));
    await sql`insert into search_word_letters (word) values ${edged}`.execute(database);
  }
}

/** Which of some words the vocabulary has, and what the last one may be the beginning of. One statement. */
export async function findKnownWords(
  database: Kysely<Database>,
  words: readonly string[],
  last: string,
  limit: number,
): Promise<KnownWords> {
  const { rows } = await sql<{ word: string; begun: number }>`
    select word, 0 as begun from search_word where word in (${sql.join(words)})
    union all select * from (
      select word, 1 as begun from search_word
      where word >= ${last} and word < ${`${last}\u{10FFFF}`} order by word limit ${limit + 1}
    )`.execute(database);
  return {
    known: new Set(rows.filter(({ begun }) => begun === 0).map(({ word }) => word)),
    begun: rows.filter(({ begun }) => begun === 1).map(({ word }) => word),
  };
}

/** Words that share letters with any of some words: most of them first, and no more than can be judged. */
export async function similarWords(
  database: Kysely<Database>,
  words: readonly string[],
): Promise<string[]> {
  const letters = [...new Set(words.flatMap(threeLetters))];
  if (letters.length === 0) return [];
  const match = letters.map((three) => `"${three}"`).join(' OR ');
  const { rows } = await sql<{ word: string }>`
    select word from search_word_letters where search_word_letters match ${match}
    order by rank limit ${CANDIDATES}`.execute(database);
  return rows.map(({ word }) => word.slice(1, -1));
}
