import { type ExpressionBuilder, type Kysely, type SqlBool, type Expression, sql } from 'kysely';
import type { Database } from '../tables.ts';
import { matchingPrograms, toMatch } from '../search-sqlite.ts';
import { type Slice, type Window, toSlice } from './keyset.ts';

/** A program with what lists need of it. */
export interface ProgramRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly award: string;
  readonly status: string;
  readonly umbrella: number;
  readonly institutionId: number;
  readonly shortName: string;
  readonly country: string;
  readonly region: string;
  readonly known: number;
}

/** Which programs a list holds; within a field any of the values, across fields all of them. */
export interface ProgramFilter {
  readonly awards?: readonly string[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly specialties?: readonly string[] | null | undefined;
  readonly institutions?: readonly string[] | null | undefined;
  readonly statuses?: readonly string[] | null | undefined;
}

/** What a list of programs is asked for. */
export interface ProgramSearch {
  readonly search: string | null;
  readonly filter: ProgramFilter;
}

const COLUMNS = [
  'program.id',
  'program.slug',
  'program.name',
  'program.award',
  'program.status',
  'program.umbrella',
  'program.institutionId',
  'card.shortName',
  'card.country',
  'card.region',
  'card.known',
] as const;

function selectPrograms(database: Kysely<Database>) {
  return database
    .selectFrom('program')
    .innerJoin('programCard as card', 'card.programId', 'program.id');
}

/** The programs of some slugs, in no order. */
export function findProgramsBySlug(
  database: Kysely<Database>,
  slugs: readonly string[],
): Promise<ProgramRow[]> {
  return selectPrograms(database).where('program.slug', 'in', slugs).select(COLUMNS).execute();
}

/** The programs of some row ids, in no order. */
export function findProgramsById(
  database: Kysely<Database>,
  ids: readonly number[],
): Promise<ProgramRow[]> {
  return selectPrograms(database).where('program.id', 'in', ids).select(COLUMNS).execute();
}

/** The programs that a canonical address belongs to alone, at most one by the catalogue's rule. */
export function findProgramByAddress(
  database: Kysely<Database>,
  address: string,
): Promise<ProgramRow | undefined> {
  return selectPrograms(database)
    .innerJoin('programAddress', 'programAddress.programId', 'program.id')
    .where('programAddress.address', '=', address)
    .where('programAddress.kind', '=', 'PAGE')
    .orderBy('program.slug')
    .select(COLUMNS)
    .executeTakeFirst();
}

/** Every program; a few hundred rows, for peers and the recognition index. */
export function allPrograms(database: Kysely<Database>): Promise<ProgramRow[]> {
  return selectPrograms(database).orderBy('program.slug').select(COLUMNS).execute();
}

/** Specialties of programs, in the catalogue's order. */
export function specialtiesOf(
  database: Kysely<Database>,
  programIds: readonly number[],
): Promise<{ programId: number; specialty: string }[]> {
  return database
    .selectFrom('programSpecialty')
    .where('programId', 'in', programIds)
    .orderBy('place')
    .select(['programId', 'specialty'])
    .execute();
}

/** Addresses of programs, in the order of their text. */
export function addressesOf(
  database: Kysely<Database>,
  programIds: readonly number[],
): Promise<{ programId: number; url: string; address: string; kind: 'PAGE' | 'LISTING' }[]> {
  return database
    .selectFrom('programAddress')
    .where('programId', 'in', programIds)
    .orderBy('url')
    .orderBy('programId')
    .select(['programId', 'url', 'address', 'kind'])
    .execute();
}

/** Codes of programs in public registers. */
export function codesOf(
  database: Kysely<Database>,
  programIds: readonly number[],
): Promise<{ programId: number; scheme: string; code: string }[]> {
  return database
    .selectFrom('programCode')
    .where('programId', 'in', programIds)
    .orderBy('scheme')
    .orderBy('code')
    .select(['programId', 'scheme', 'code'])
    .execute();
}

/** A part of the programs that a search finds, the best match first, then by slug. */
export async function listPrograms(
  database: Kysely<Database>,
  asked: ProgramSearch,
  window: Window,
): Promise<Slice<ProgramRow & { rank: number }>> {
  const found = foundPrograms(database, asked);
  if (found === null) return { rows: [], more: false };
  const direction = window.backward ? 'desc' : 'asc';
  const rows = await found
    .$if(window.after !== null, (query) => query.where(beyond(window.after, '>')))
    .$if(window.before !== null, (query) => query.where(beyond(window.before, '<')))
    .select(COLUMNS)
    .select('hit.rank')
    .orderBy('hit.rank', direction)
    .orderBy('program.slug', direction)
    .limit(window.limit + 1)
    .execute();
  return toSlice(rows, window);
}

/** How many programs a search finds. */
export async function countPrograms(
  database: Kysely<Database>,
  asked: ProgramSearch,
): Promise<number> {
  const found = foundPrograms(database, asked);
  if (found === null) return 0;
  const { count } = await found
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Null where the search holds no word to find by. */
function foundPrograms(database: Kysely<Database>, { search, filter }: ProgramSearch) {
  const match = search === null ? null : toMatch(search);
  if (search !== null && match === null) return null;
  const hits =
    match === null
      ? sql<{ programId: number; rank: number }>`(select id as program_id, 0 as rank from program)`
      : matchingPrograms(match);
  return selectPrograms(database)
    .innerJoin(hits.as('hit'), (join) => join.onRef('hit.programId', '=', 'program.id'))
    .where((expression) => expression.and(conditions(expression, filter)));
}

type Builder = ExpressionBuilder<
  Database & { card: Database['programCard']; hit: { programId: number; rank: number } },
  'program' | 'card' | 'hit'
>;

function conditions(build: Builder, filter: ProgramFilter): Expression<SqlBool>[] {
  const { awards, countries, specialties, institutions, statuses } = filter;
  return [
    ...(awards ? [build('program.award', 'in', awards)] : []),
    ...(countries ? [build('card.country', 'in', countries)] : []),
    ...(statuses ? [build('program.status', 'in', statuses)] : []),
    ...(specialties
      ? [
          build(
            'program.id',
            'in',
            build
              .selectFrom('programSpecialty')
              .where('programSpecialty.specialty', 'in', specialties)
              .select('programSpecialty.programId'),
          ),
        ]
      : []),
    ...(institutions
      ? [
          build(
            'program.institutionId',
            'in',
            build
              .selectFrom('institution')
              .where('institution.slug', 'in', institutions)
              .select('institution.id'),
          ),
        ]
      : []),
  ];
}

function beyond(place: Window['after'], side: '>' | '<') {
  return (build: Builder): Expression<SqlBool> => {
    if (place === null) return build.val(true);
    return build.or([
      build('hit.rank', side, place.rank),
      build.and([build('hit.rank', '=', place.rank), build('program.slug', side, place.slug)]),
    ]);
  };
}
