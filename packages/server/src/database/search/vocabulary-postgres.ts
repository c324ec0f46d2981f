import { type Kysely, type RawBuilder, sql } from 'kysely';
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

/** A slip of a word of more letters than this is looked for among the words that share letters with it alone. */
const LONGEST = 40;

/**
 * Words that some words may be slips of, no more of each than can be judged: all that are one letter away, or, where there are none,
 * those that share letters with it, the nearest first. How much they share at least, the connection says.
 * @param last the word that may be the beginning of one.
 */
export async function similarWords(
  database: Kysely<Database>,
  words: readonly string[],
  last: string,
): Promise<string[]> {
  if (words.length === 0) return [];
  const parts = words.map((word, place) => {
    const near = sql.id(`near_${place}`);
    const nearest = sql`order by letters <-> ${lettersOf(word)}, word limit ${CANDIDATES}`;
    return {
      near: sql`${near} as materialized (
        select word from search_word where ${oneLetterAway(word, word === last)} ${nearest})`,
      all: sql`select word from ${near} union (
        select word from search_word where not exists (select from ${near}) and letters % ${lettersOf(word)} ${nearest})`,
    };
  });
  const { rows } = await sql<{ word: string }>`
    with ${sql.join(parts.map(({ near }) => near))}
    ${sql.join(
      parts.map(({ all }) => all),
      sql` union `,
    )}`.execute(database);
  return rows.map(({ word }) => word);
}

/**
 * Asks for words that differ from one by a letter that is another, missing or too many. The index finds by its letters what has all
 * the others in their order, with anything in the place of one; of these few each is looked at.
 */
function oneLetterAway(word: string, beginning: boolean): RawBuilder<unknown> {
  const letters = Array.from(word);
  if (letters.length > LONGEST) return sql`false`;
  const without = (place: number, instead: string, next = place + 1): string =>
    letters.slice(0, place).join('') + instead + letters.slice(next).join('');
  const patterns = [...letters, ''].flatMap((_letter, place) => [
    without(place, ''),
    without(place, '_', place),
    ...(place === letters.length ? [] : [without(place, '_') + (beginning ? '%' : '')]),
  ]);
  const spelt = letters.map(lettersOf);
  const possible = spelt.map(
    (_letter, place) =>
      sql`letters like ${`${spelt.slice(0, place).join('')}%${spelt.slice(place + 1).join('')}${beginning ? '%' : ''}`}`,
  );
  return sql`(${sql.join(possible, sql` or `)}) and word like any(${patterns})`;
}

/**
 * A word in letters that PostgreSQL takes for such whatever language its database was made for: others than a to z and
 * digits are written as the number that they have.
 */
function lettersOf(word: string): string {
  return word.replaceAll(/[^a-z0-9]/gu, (letter) => `x${letter.codePointAt(0)?.toString(36)}`);
}
