import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** An institution with the places where it is known to publish. */
export interface KnownPlaces {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  /** Its domains, as the catalogue writes them. */
  readonly domains: readonly string[];
  readonly website: string | null;
}

/** Institutions that publish on a registrable domain or below it. */
export async function institutionsOnDomain(
  database: Kysely<Database>,
  domain: string,
): Promise<KnownPlaces[]> {
  const rows = await database
    .selectFrom('institution')
    .innerJoin('institutionDomain as own', 'own.institutionId', 'institution.id')
    .where((build) =>
      build.or([build('own.domain', '=', domain), build('own.domain', 'like', `%.${domain}`)]),
    )
    .orderBy('institution.slug')
    .select(['institution.slug', 'institution.name', 'institution.country'])
    .select(['institution.website', 'own.domain'])
    .execute();
  const found = Map.groupBy(rows, ({ slug }) => slug);
  return [...found.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { domain: _domain, ...place } = first;
    return [{ ...place, domains: own.map((row) => row.domain) }];
  });
}

/** Where a program is known to be published: its institution's places and its own addresses. */
export interface ProgramPlaces extends KnownPlaces {
  readonly program: string;
  readonly programId: number;
  readonly addresses: readonly string[];
}

/** Reads where a program is published; null where the catalogue has none of that slug. */
export async function placesOfProgram(
  database: Kysely<Database>,
  slug: string,
): Promise<ProgramPlaces | null> {
  const row = await database
    .selectFrom('program')
    .innerJoin('institution', 'institution.id', 'program.institutionId')
    .where('program.slug', '=', slug)
    .select(['program.id as programId', 'program.slug as program', 'institution.id'])
    .select(['institution.slug', 'institution.name', 'institution.country', 'institution.website'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { id, ...rest } = row;
  const domains = await database
    .selectFrom('institutionDomain')
    .where('institutionId', '=', id)
    .select('domain')
    .execute();
  const addresses = await database
    .selectFrom('programAddress')
    .where('programId', '=', row.programId)
    .select('url')
    .execute();
  return {
    ...rest,
    domains: domains.map(({ domain }) => domain),
    addresses: addresses.map(({ url }) => url),
  };
}
