import { type Kysely, sql } from 'kysely';
import { TypedFastBitSet } from 'typedfastbitset';
import type { Database } from '../tables.ts';
import { GatheredWords } from './common-words.ts';
import { createLists, fillLists, readGroups } from './lists-postgres.ts';
import type { Match } from './match.ts';
import { hitsWithin, rankedHits } from './ranked-hits.ts';
import { type Hit, type HitWindow, indexedWords } from './ranks.ts';
import type { SearchEntry } from './search-entry.ts';
import type { SearchFilling, SearchIndex } from './search-index.ts';
import type { SearchSource } from './search-store.ts';
import {
  createVocabulary,
  fillVocabulary,
  findKnownWords,
  similarWords,
} from './vocabulary-postgres.ts';

/** So many rows go into one statement. */
const BATCH = 1_000;

/**
 * PostgreSQL's full-text index: a list of words a program, with its own words after the mark of their kind of text, as on
 * SQLite. Words are put in as they are, so no dictionary of one language has a say.
 */
async function create(database: Kysely<Database>): Promise<void> {
  await sql`create table if not exists program_words (
    program_id bigint primary key, words tsvector not null
  )`.execute(database);
  await createWordIndex(database);
  await createLists(database);
  await createVocabulary(database);
}

/** For words of few programs; the others have lists. */
async function createWordIndex(database: Kysely<Database>): Promise<void> {
  await sql`create index if not exists program_words_by_word on program_words using gin (words)`.execute(
    database,
  );
}

/** An index that was empty is indexed when it is full; others go on reading one that was not, so that one stays as it is. */
async function startFilling(database: Kysely<Database>): Promise<SearchFilling> {
  const { rows } = await sql<{ filled: boolean }>`
    select exists (select from program_words) as filled`.execute(database);
  const filled = rows[0]?.filled === true;
  if (filled) await sql`delete from program_words`.execute(database);
  else await sql`drop index if exists program_words_by_word`.execute(database);
  const words = new GatheredWords();
  const waiting: SearchEntry[] = [];
  return {
    add: async (entries) => {
      waiting.push(...entries);
      while (waiting.length >= BATCH) await write(database, waiting.splice(0, BATCH), words);
    },
    finish: async () => {
      await write(database, waiting.splice(0), words);
      await createWordIndex(database);
      await fillLists(database, words.common());
      await fillVocabulary(database, words.vocabulary());
      // How to read a list hangs on how long it is, which PostgreSQL would only find out later by itself.
      await sql`analyze program_words`.execute(database);
    },
  };
}

async function write(
  database: Kysely<Database>,
  entries: readonly SearchEntry[],
  gathered: GatheredWords,
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => {
    const words = indexedWords(entry);
    gathered.add(words);
    return { id: entry.programId, words: [...words.plain, ...words.marked].join(' ') };
  });
  await sql`
    insert into program_words (program_id, words)
    select id, array_to_tsvector(string_to_array(words, ' '))
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id bigint, words text)`.execute(
    database,
  );
}

async function findHits(source: SearchSource, match: Match, window: HitWindow): Promise<Hit[]> {
  const groups = await readGroups(source, match);
  return hitsWithin(rankedHits(groups), window);
}

async function findAllHits(
  source: SearchSource,
  match: Match,
  limit: number,
): Promise<readonly number[]> {
  const groups = await readGroups(source, match);
  const all = new TypedFastBitSet();
  for (const ids of rankedHits(groups)) all.union(ids);
  const found: number[] = [];
  for (const id of all) {
    if (found.length === limit) break;
    found.push(id);
  }
  return found;
}

async function countHits(source: SearchSource, match: Match): Promise<number> {
  const groups = await readGroups(source, match);
  return rankedHits(groups).reduce((sum, ids) => sum + ids.size(), 0);
}

/** Full-text search on PostgreSQL. */
export const POSTGRES_SEARCH: SearchIndex = {
  create,
  startFilling,
  findHits,
  findAllHits,
  countHits,
  findKnownWords,
  similarWords,
};
