import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../tables.ts';
import { inKind, ofRank } from './match-expression.ts';
import type { Match } from './match.ts';
import { type Hit, type HitWindow, RANKS, indexedWords } from './ranks.ts';
import type { SearchEntry } from './search-entry.ts';
import type { SearchFilling, SearchIndex } from './search-index.ts';
import type { SearchSource } from './search-store.ts';
import {
  createVocabulary,
  fillVocabulary,
  findKnownWords,
  similarWords,
} from './vocabulary-sqlite.ts';

/** So many rows go into one statement. */
const BATCH = 200;

/**
 * SQLite's full-text index (FTS5). A program has each word of its texts twice: as it is, and after the mark of its kind of
 * text, "0_psychiatry" for a word of the name. So each kind has lists of its own: what is in none of them is known
 * without a look at a program, and the first programs of a list are found without a look at the others.
 */
async function create(database: Kysely<Database>): Promise<void> {
  await sql`create virtual table if not exists program_words using fts5(
    words, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'", prefix = "2 3 4 5 6", content = "", detail = "none", columnsize = 0
  )`.execute(database);
  await createVocabulary(database);
}

/** Empties the index to fill it anew. Row ids are those of programs, so that what it finds comes by slug. */
async function startFilling(database: Kysely<Database>): Promise<SearchFilling> {
  await sql`insert into program_words (program_words) values ('delete-all')`.execute(database);
  const words = new Set<string>();
  const waiting: SearchEntry[] = [];
  const write = async (entries: readonly SearchEntry[]): Promise<void> => {
    if (entries.length === 0) return;
    const rows = entries.map(indexedWords).map(({ programId, plain, marked }) => {
      for (const word of plain) words.add(word);
      return sql`(${programId}, ${[...plain, ...marked].join(' ')})`;
    });
    await sql`insert into program_words (rowid, words) values ${sql.join(rows)}`.execute(database);
  };
  return {
    add: async (entries) => {
      waiting.push(...entries);
      while (waiting.length >= BATCH) await write(waiting.splice(0, BATCH));
    },
    finish: async () => {
      await write(waiting.splice(0));
      await fillVocabulary(database, words);
    },
  };
}

async function findHits(
  { database }: SearchSource,
  match: Match,
  { between, limit, backward }: HitWindow,
): Promise<Hit[]> {
  const direction = backward ? sql`desc` : sql`asc`;
  const parts = RANKS.flatMap((rank): RawBuilder<Hit>[] => {
    const [low, high] = between(rank);
    if (high - low < 2) return [];
    return [
      sql<Hit>`select * from (
      select rowid as id, ${sql.lit(rank)} as rank from program_words
      where program_words match ${ofRank(match, rank)} and rowid > ${low} and rowid < ${high}
      order by rowid ${direction})`,
    ];
  });
  if (parts.length === 0) return [];
  const ordered = backward ? parts.toReversed() : parts;
  const { rows } = await sql<Hit>`${sql.join(ordered, sql` union all `)} limit ${limit}`.execute(
    database,
  );
  return rows;
}

/** The ids of all programs that a search finds, at most `limit` of them, ascending. One row, since rows are what costs. */
async function findAllHits(
  { database }: SearchSource,
  match: Match,
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ ids: string | null }>`
    select group_concat(id) as ids from (
      select rowid as id from program_words where program_words match ${inKind(match, '')}
      order by rowid limit ${limit})`.execute(database);
  const ids = rows[0]?.ids ?? null;
  return ids === null ? [] : ids.split(',').map(Number);
}

/** How many programs a search finds. */
async function countHits({ database }: SearchSource, match: Match): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from program_words where program_words match ${inKind(match, '')}`.execute(
    database,
  );
  return rows[0]?.count ?? 0;
}

/** Full-text search on SQLite. */
export const SQLITE_SEARCH: SearchIndex = {
  create,
  startFilling,
  findHits,
  findAllHits,
  countHits,
  findKnownWords,
  similarWords,
};
