import { type Kysely, sql } from 'kysely';
import { DatabaseError } from '../database-error.ts';
import type { Database } from '../tables.ts';
import type { KnownWords } from './search-index.ts';
import { CANDIDATES } from './similar-words.ts';

/** So many rows go into one statement. */
const BATCH = 5_000;

/**
 * PostgreSQL's table of every word that some program has, to be found whole, by its beginning, or by three letters of it.
 * @throws DatabaseError where the extension for the last is missing and cannot be installed.
 */
export async function createVocabulary(database: Kysely<Database>): Promise<void> {
  await createExtension(database);
  await sql`create table if not exists search_word (
    word text collate "C" primary key, letters text not null
  )`.execute(database);
  await sql`create index if not exists search_word_by_letters on search_word
    using gin (letters gin_trgm_ops)`.execute(database);
}

async function createExtension(database: Kysely<Database>): Promise<void> {
  try {
    await sql`create extension if not exists pg_trgm`.execute(database);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `A search needs PostgreSQL's extension pg_trgm, which is not in this database and could not be installed (${reason}): install PostgreSQL's contrib package where it is missing, and let the owner of the database run "create extension pg_trgm".`,
      { cause: error },
    );
  }
}

/** Replaces the vocabulary. */
export async function fillVocabulary(
  database: Kysely<Database>,
  words: ReadonlySet<string>,
): Promise<void> {
  await sql`delete from search_word`.execute(database);
  const sorted = [...words].toSorted();
  for (let start = 0; start < sorted.length; start += BATCH) {
    const rows = sorted
      .slice(start, start + BATCH)
      .map((word) => ({ word, letters: lettersOf(word) }));
    await sql`
      insert into search_word (word, letters)
      select word, letters from json_to_recordset(${JSON.stringify(rows)}::json) as given(word text, letters text)`.execute(
      database,
    );
  }
  await sql`analyze search_word`.execute(database);
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
    union all (
      select word, 1 as begun from search_word
      where word >= ${last} and word < ${`${last}\u{10FFFF}`} order by word limit ${limit + 1}
    )`.execute(database);
  return {
    known: new Set(rows.filter(({ begun }) => begun === 0).map(({ word }) => word)),
    begun: rows.filter(({ begun }) => begun === 1).map(({ word }) => word),
  };
}

/**
 * Words that share letters with any of some words: those nearest to each first, and no more than can be judged. How much they
 * share at least, the connection says.
 */
export async function similarWords(
  database: Kysely<Database>,
  words: readonly string[],
): Promise<string[]> {
  if (words.length === 0) return [];
  const nearest = words.map(
    (word) => sql`(
      select word from search_word where letters % ${lettersOf(word)} order by letters <-> ${lettersOf(word)}, word limit ${CANDIDATES}
    )`,
  );
  const { rows } = await sql<{ word: string }>`${sql.join(nearest, sql` union `)}`.execute(
    database,
  );
  return rows.map(({ word }) => word);
}

/**
 * A word in letters that PostgreSQL takes for such whatever language its database was made for: others than a to z and
 * digits are written as the number that they have.
 */
function lettersOf(word: string): string {
  return word.replaceAll(/[^a-z0-9]/gu, (letter) => `x${letter.codePointAt(0)?.toString(36)}`);
}
