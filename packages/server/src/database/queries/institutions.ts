import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';
import { type Slice, type Window, toSlice } from './keyset.ts';

/** An institution as stored. */
export interface InstitutionRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** JSON array of text. */
  readonly aliases: string;
  readonly country: string;
  readonly region: string;
  readonly city: string | null;
  readonly website: string | null;
  readonly ror: string | null;
}

/** Which institutions a list holds. */
export interface InstitutionSearch {
  /** Part of a name or another name. */
  readonly search: string | null;
  readonly countries: readonly string[] | null;
}

/** The institutions of some row ids, in no order. */
export function findInstitutions(
  database: Kysely<Database>,
  ids: readonly number[],
): Promise<InstitutionRow[]> {
  return database.selectFrom('institution').where('id', 'in', ids).selectAll().execute();
}

/** The institutions of some slugs, in no order. */
export function findInstitutionsBySlug(
  database: Kysely<Database>,
  slugs: readonly string[],
): Promise<InstitutionRow[]> {
  return database.selectFrom('institution').where('slug', 'in', slugs).selectAll().execute();
}

/** Row ids of institutions of some slugs; a slug that none has is left out. */
export async function findInstitutionIds(
  database: Kysely<Database>,
  slugs: readonly string[],
): Promise<number[]> {
  const rows = await database
    .selectFrom('institution')
    .where('slug', 'in', slugs)
    .select('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Every institution, by slug. */
export function allInstitutions(database: Kysely<Database>): Promise<InstitutionRow[]> {
  return database.selectFrom('institution').orderBy('slug').selectAll().execute();
}

/** The domains of institutions, by name. */
export function domainsOf(
  database: Kysely<Database>,
  institutionIds: readonly number[],
): Promise<{ institutionId: number; domain: string }[]> {
  return database
    .selectFrom('institutionDomain')
    .where('institutionId', 'in', institutionIds)
    .orderBy('domain')
    .select(['institutionId', 'domain'])
    .execute();
}

/** A part of the institutions that a search finds, by slug. */
export async function listInstitutions(
  database: Kysely<Database>,
  asked: InstitutionSearch,
  window: Window,
): Promise<Slice<InstitutionRow>> {
  const { after, before } = window;
  const rows = await foundInstitutions(database, asked)
    .$if(after !== null, (query) => query.where('slug', '>', after?.slug ?? ''))
    .$if(before !== null, (query) => query.where('slug', '<', before?.slug ?? ''))
    .selectAll()
    .orderBy('slug', window.backward ? 'desc' : 'asc')
    .limit(window.limit + 1)
    .execute();
  return toSlice(rows, window);
}

/** How many institutions a search finds. */
export async function countInstitutions(
  database: Kysely<Database>,
  asked: InstitutionSearch,
): Promise<number> {
  const { count } = await foundInstitutions(database, asked)
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function foundInstitutions(database: Kysely<Database>, { search, countries }: InstitutionSearch) {
  const pattern = `%${(search ?? '').toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return database
    .selectFrom('institution')
    .$if(search !== null, (query) =>
      query.where((build) => {
        const like = (column: 'name' | 'aliases') =>
          build(build.fn<string>('lower', [column]), 'like', build.val(pattern));
        return build.or([like('name'), like('aliases')]);
      }),
    )
    .$if(countries !== null, (query) => query.where('country', 'in', countries ?? []));
}
