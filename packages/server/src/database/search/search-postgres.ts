import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../tables.ts';
import { type Signs, inKind, ofRank } from './match-expression.ts';
import type { Match } from './match.ts';
import { type Hit, type HitWindow, RANKS, indexedWords } from './ranks.ts';
import type { SearchEntry } from './search-entry.ts';
import type { SearchFilling, SearchIndex } from './search-index.ts';
import {
  createVocabulary,
  fillVocabulary,
  findKnownWords,
  similarWords,
} from './vocabulary-postgres.ts';

/** As `tsquery` is written. */
const SIGNS: Signs = {
  word: (word, beginning) => `'${word}'${beginning ? ':*' : ''}`,
  or: ' | ',
  and: ' & ',
  not: ' & !',
};

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
  await createVocabulary(database);
}

/** Few words are in most programs; those lists are read by id, and the index is for all others. */
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
  const words = new Set<string>();
  const waiting: SearchEntry[] = [];
  return {
    add: async (entries) => {
      waiting.push(...entries);
      while (waiting.length >= BATCH) await write(database, waiting.splice(0, BATCH), words);
    },
    finish: async () => {
      await write(database, waiting.splice(0), words);
      await createWordIndex(database);
      await fillVocabulary(database, words);
      // How to read a list hangs on how long it is, which PostgreSQL would only find out later by itself.
      await sql`analyze program_words`.execute(database);
    },
  };
}

async function write(
  database: Kysely<Database>,
  entries: readonly SearchEntry[],
  vocabulary: Set<string>,
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(indexedWords).map(({ programId, plain, marked }) => {
    for (const word of plain) vocabulary.add(word);
    return { id: programId, words: [...plain, ...marked].join(' ') };
  });
  await sql`
    insert into program_words (program_id, words)
    select id, array_to_tsvector(string_to_array(words, ' '))
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id bigint, words text)`.execute(
    database,
  );
}

/** The parts come in the order in which they are written, since no two processes share this work (see `openPostgres`). */
async function findHits(
  database: Kysely<Database>,
  match: Match,
  { between, limit, backward }: HitWindow,
): Promise<Hit[]> {
  const direction = backward ? sql`desc` : sql`asc`;
  const parts = RANKS.flatMap((rank): RawBuilder<Hit>[] => {
    const [low, high] = between(rank);
    if (high - low < 2) return [];
    return [
      sql<Hit>`(
      select program_id as id, ${sql.lit(rank)} as rank from program_words
      where words @@ ${ofRank(SIGNS, match, rank)}::tsquery and program_id > ${low} and program_id < ${high}
      order by program_id ${direction} limit ${limit})`,
    ];
  });
  if (parts.length === 0) return [];
  const ordered = backward ? parts.toReversed() : parts;
  const { rows } = await sql<Hit>`
    select id, rank from (${sql.join(ordered, sql` union all `)}) as hit limit ${limit}`.execute(
    database,
  );
  return rows;
}

async function findAllHits(
  database: Kysely<Database>,
  match: Match,
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ ids: string | null }>`
    select string_agg(id::text, ',' order by id) as ids from (
      select program_id as id from program_words where words @@ ${inKind(SIGNS, match, '')}::tsquery
      order by program_id limit ${limit}) as hit`.execute(database);
  const ids = rows[0]?.ids ?? null;
  return ids === null ? [] : ids.split(',').map(Number);
}

async function countHits(database: Kysely<Database>, match: Match): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from program_words where words @@ ${inKind(SIGNS, match, '')}::tsquery`.execute(
    database,
  );
  return rows[0]?.count ?? 0;
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
