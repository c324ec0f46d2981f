import { type Kysely, sql } from 'kysely';
import type { Places } from '../card-index/bit-column.ts';
import type { Database } from '../tables.ts';
import { type WordLists, beginningKey } from './common-words.ts';
import { addIds } from './id-list.ts';
import type { Match } from './match.ts';
import { KINDS, kindMark } from './ranks.ts';
import type { FoundGroup } from './ranked-hits.ts';
import type { KnownLists, SearchSource } from './search-store.ts';

/** So many rows go into one statement; one of a common word among a million programs takes half a megabyte. */
const BATCH = 20;

/**
 * PostgreSQL's table of common words with the programs that have them. Its index of words finds the programs of a rare word at once,
 * but of a common one it reads every program before it orders them.
 */
export async function createLists(database: Kysely<Database>): Promise<void> {
  await sql`create table if not exists search_list (
    word text collate "C" primary key, names bytea, specialties bytea, institutions bytea, awards bytea
  )`.execute(database);
  // They are packed already: to pack them again takes time at each reading and gains nothing.
  for (const column of LIST_COLUMNS) {
    await sql`alter table search_list alter ${sql.id(column)} set storage external`.execute(
      database,
    );
  }
}

/** By kind of text. */
const LIST_COLUMNS = ['names', 'specialties', 'institutions', 'awards'] as const;

/** Replaces the lists. */
export async function fillLists(
  database: Kysely<Database>,
  words: Iterable<WordLists>,
): Promise<void> {
  await sql`delete from search_list`.execute(database);
  let waiting: WordLists[] = [];
  const write = async (): Promise<void> => {
    const rows = waiting.map(
      ({ word, lists }) => sql`(${sql.join([word, ...lists.map(toBytes)])})`,
    );
    waiting = [];
    if (rows.length > 0)
      await sql`insert into search_list values ${sql.join(rows)}`.execute(database);
  };
  for (const word of words) {
    waiting.push(word);
    if (waiting.length === BATCH) await write();
  }
  await write();
  await sql`analyze search_list`.execute(database);
}

function toBytes(list: Uint8Array | null): Buffer | null {
  return list === null ? null : Buffer.from(list.buffer, list.byteOffset, list.byteLength);
}

/** A common word with its lists, or a program that has a rare word of a group. */
interface ListRow {
  readonly word: string | null;
  readonly names: Buffer | null;
  readonly specialties: Buffer | null;
  readonly institutions: Buffer | null;
  readonly awards: Buffer | null;
  readonly place: number | null;
  readonly id: number | null;
  /** A bit a kind of text, the lowest for the first one. */
  readonly kinds: number | null;
}

/** A word of a search. */
interface Asked {
  readonly key: string;
  readonly word: string;
  readonly beginning: boolean;
  /** Its group. */
  readonly place: number;
}

/**
 * The programs that have any word of a group, for each group of a search. One statement, none where all lists are kept.
 */
export async function readGroups(
  { database, store }: SearchSource,
  { groups }: Match,
): Promise<readonly FoundGroup[]> {
  const asked = groups.flatMap(({ words, beginning }, place) =>
    words.map((word): Asked => {
      return { key: beginning ? beginningKey(word) : word, word, beginning, place };
    }),
  );
  const known = new Map(asked.map(({ key }) => [key, store.lists.get(key)]));
  const unread = asked.filter(({ key }) => (known.get(key) ?? 'RARE') === 'RARE');
  const rows = unread.length === 0 ? [] : await readLists(database, unread);
  for (const row of rows) if (row.word !== null) known.set(row.word, listsOf(row));
  for (const { key } of unread) store.lists.set(key, known.get(key) ?? 'RARE');
  return groups.map((_group, own): FoundGroup => (kinds) => {
    for (const { key, place } of asked) if (place === own) addLists(kinds, known.get(key));
    for (const { place, id, kinds: bits } of rows) {
      if (place !== own || id === null || bits === null) continue;
      for (const [rank, set] of kinds.entries()) if ((bits >> rank) % 2 === 1) set.add(id);
    }
  });
}

function listsOf({ names, specialties, institutions, awards }: ListRow) {
  return [names, specialties, institutions, awards];
}

function addLists(kinds: readonly Places[], lists: KnownLists | undefined): void {
  if (lists === undefined || lists === 'RARE') return;
  for (const [rank, set] of kinds.entries()) {
    const list = lists[rank] ?? null;
    if (list !== null) addIds(set, list);
  }
}

/** The lists of the common words, and the programs of the others from the index of words. */
async function readLists(
  database: Kysely<Database>,
  asked: readonly Asked[],
): Promise<readonly ListRow[]> {
  const given = JSON.stringify(
    asked.map(({ key, word, beginning, place }) => ({
      key,
      place,
      // Words are letters and digits alone, so none can mean anything else.
      before: "'",
      after: `${word}'${beginning ? ':*' : ''}`,
    })),
  );
  const queries = KINDS.map(
    (_kind, rank) => sql`string_agg(before || ${kindMark(rank)} || after, ' | ')::tsquery`,
  );
  const bits = KINDS.map(
    (_kind, rank) => sql`(words @@ ${sql.id(`of_${rank}`)})::int * ${sql.lit(2 ** rank)}`,
  );
  const named = queries.map((query, rank) => sql`${query} as ${sql.id(`of_${rank}`)}`);
  const { rows } = await sql<ListRow>`
    with given as materialized (
      select * from json_to_recordset(${given}::json) as word(key text, place int, before text, after text)
    ), rare as materialized (
      select place, string_agg(before || after, ' | ')::tsquery as wherever, ${sql.join(named)}
      from given where not exists (select from search_list where search_list.word = given.key) group by place
    )
    select word, names, specialties, institutions, awards, null::int as place, null::bigint as id, null::int as kinds
    from search_list where word in (select key from given)
    union all
    select null, null, null, null, null, place, program_id, ${sql.join(bits, sql` + `)}
    from rare join program_words on words @@ wherever`.execute(database);
  return rows;
}
