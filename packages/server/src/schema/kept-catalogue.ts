import type { Claim, Resolution } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Places } from '../database/card-index/bit-column.ts';
import { buildCardIndex } from '../database/card-index/build.ts';
import type { CardIndex } from '../database/card-index/card-index.ts';
import { type IndexedRevision, nextIndex } from '../database/card-index/next-index.ts';
import { refreshCards } from '../database/queries/cards.ts';
import { type Match, readSearch } from '../database/search/match.ts';
import { type SearchSource, createSearchStore } from '../database/search/search-store.ts';
import { findRevision } from '../database/queries/catalogue.ts';
import type { InstitutionRow } from '../database/queries/institutions.ts';
import type { ProgramRow, addressesOf, codesOf } from '../database/queries/programs.ts';
import { readerOf } from '../database/replica.ts';
import type { Database } from '../database/tables.ts';
import { type KeptTexts, createKeptTexts } from './kept-texts.ts';

/** An address of a program, as stored. */
export type Address = Awaited<ReturnType<typeof addressesOf>>[number];

/** A code of a program in a public register, as stored. */
export type Code = Awaited<ReturnType<typeof codesOf>>[number];

/** Programs whose claims and resolutions are kept: a few kilobytes each, so tens of megabytes at most. */
const KEPT_FACTS = 2_000;

/** Rows of programs and institutions that are kept: less than a kilobyte each. */
const KEPT_ROWS = 10_000;

/** What was read of one revision of the catalogue, judged on one day; dropped as a whole when either changes. */
export interface KeptCatalogue {
  readonly revision: number;
  /** The day that age is judged from, ISO. */
  readonly today: string;
  /** Where what is not kept is read from; asked anew for each reading. */
  readonly reader: () => Kysely<Database>;
  /** The cards in memory: read at the first question that needs them. */
  readonly cards: () => Promise<CardIndex>;
  /** The same, where they are in memory or being read. */
  readonly cardsInMemory: () => Promise<CardIndex> | undefined;
  /** What a search means; `NOTHING` where nothing can match it. */
  readonly readSearch: (search: string) => Promise<Match | 'NOTHING'>;
  /** Where searches look; asked anew for each. */
  readonly search: () => SearchSource;
  /** Where the hits of the latest searches are. */
  readonly hits: LRUCache<Match, Promise<Places>>;
  readonly programs: LRUCache<number, ProgramRow>;
  readonly programsBySlug: LRUCache<string, ProgramRow>;
  readonly institutions: LRUCache<number, InstitutionRow>;
  readonly institutionsBySlug: LRUCache<string, InstitutionRow>;
  readonly specialties: LRUCache<number, readonly string[]>;
  readonly addresses: LRUCache<number, readonly Address[]>;
  readonly codes: LRUCache<number, readonly Code[]>;
  readonly domains: LRUCache<number, readonly string[]>;
  readonly claims: LRUCache<number, readonly Claim[]>;
  readonly resolved: LRUCache<number, readonly Resolution[]>;
  /** What programs, institutions and cells come to in answers. */
  readonly texts: KeptTexts;
}

/** Texts of programs and cells that are kept take at most so many bytes. */
const KEPT_TEXT = 12 * 1_024 * 1_024;

/** Searches whose reading is kept; as one types, each letter is a search. */
const KEPT_SEARCHES = 1_000;

/** Searches whose hits are kept: a bit a program each, 125 KB of a million. */
const KEPT_HITS = 16;

const KEPT = new WeakMap<Kysely<Database>, KeptCatalogue>();

/** What is kept of the catalogue as the database holds it now. One small statement. */
export async function keptCatalogue(
  database: Kysely<Database>,
  today: string,
): Promise<KeptCatalogue> {
  const revision = await findRevision(database);
  const kept = KEPT.get(database);
  if (kept?.revision === revision && kept.today === today) return kept;
  const sameYear = kept?.today.slice(0, 4) === today.slice(0, 4);
  const before = sameYear ? cardsBefore(kept) : undefined;
  const fresh = nothingKept(database, revision, today, before);
  KEPT.set(database, fresh);
  return fresh;
}

/** Cards that are in memory or being read; undefined where none are. Never fails: then there are none either. */
function cardsBefore({ revision, cardsInMemory }: KeptCatalogue): Before | undefined {
  return cardsInMemory()?.then(
    (index) => ({ revision, index }),
    () => undefined,
  );
}

type Before = Promise<IndexedRevision | undefined>;

/** @param before cards of the same year. */
function nothingKept(
  database: Kysely<Database>,
  revision: number,
  today: string,
  before: Before | undefined,
): KeptCatalogue {
  const searches = new LRUCache<string, Match | 'NOTHING'>({ max: KEPT_SEARCHES });
  let cards: Promise<CardIndex> | undefined;
  let earlier = before;
  /** What failed is tried again by the next request. */
  const forget = (error: unknown): never => {
    cards = undefined;
    throw error;
  };
  const read = async (): Promise<CardIndex> => {
    const known = await earlier;
    // Not held on to: each holds much of the one before.
    earlier = undefined;
    return (
      (known === undefined ? null : await fromEarlier(database, known, revision)) ??
      readCards(database, today)
    );
  };
  const reader = readerOf(database, revision);
  const store = createSearchStore();
  return {
    revision,
    today,
    reader,
    cards: () => (cards ??= read().catch(forget)),
    cardsInMemory: () => cards,
    readSearch: async (search) => {
      const known = searches.get(search) ?? (await readSearch(reader(), search)) ?? 'NOTHING';
      searches.set(search, known);
      return known;
    },
    search: () => ({ database: reader(), store }),
    hits: new LRUCache({ max: KEPT_HITS }),
    programs: new LRUCache({ max: KEPT_ROWS }),
    programsBySlug: new LRUCache({ max: KEPT_ROWS }),
    institutions: new LRUCache({ max: KEPT_ROWS }),
    institutionsBySlug: new LRUCache({ max: KEPT_ROWS }),
    specialties: new LRUCache({ max: KEPT_ROWS }),
    addresses: new LRUCache({ max: KEPT_FACTS }),
    codes: new LRUCache({ max: KEPT_FACTS }),
    domains: new LRUCache({ max: KEPT_FACTS }),
    claims: new LRUCache({ max: KEPT_FACTS }),
    resolved: new LRUCache({ max: KEPT_FACTS }),
    texts: createKeptTexts(KEPT_TEXT),
  };
}

/** Of the same revision and year all cards stay: what hangs on the day is only how prices convert, and so their order. */
function fromEarlier(
  database: Kysely<Database>,
  known: IndexedRevision,
  revision: number,
): Promise<CardIndex | null> {
  return known.revision === revision
    ? Promise.resolve({ ...known.index, orders: new Map() })
    : nextIndex(database, known, revision);
}

/** Cards are resolved for a year; in a new one the first request that needs them has them resolved anew. */
async function readCards(database: Kysely<Database>, today: string): Promise<CardIndex> {
  await refreshCards(database, today);
  return buildCardIndex(database);
}
