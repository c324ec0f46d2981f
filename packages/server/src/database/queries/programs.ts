import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

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

/** The slugs of programs by their row ids, in no order. */
export async function slugsOf(
  database: Kysely<Database>,
  ids: readonly number[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await database.selectFrom('program').where('id', 'in', ids).select('slug').execute();
  return rows.map(({ slug }) => slug);
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

/** The slugs of all programs of institutions, by the institutions' slugs. */
export async function programsOfInstitutions(
  database: Kysely<Database>,
  institutions: readonly string[],
): Promise<string[]> {
  if (institutions.length === 0) return [];
  const rows = await database
    .selectFrom('program')
    .innerJoin('institution', 'institution.id', 'program.institutionId')
    .where('institution.slug', 'in', institutions)
    .orderBy('program.slug')
    .select('program.slug')
    .execute();
  return rows.map(({ slug }) => slug);
}
